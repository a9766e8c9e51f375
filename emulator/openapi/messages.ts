import protobuf from 'protobufjs'

/** The two messages of cloud.openapi, as wx-server-sdk declares them. */
const root = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`).root

const request = root.lookupType('CommApiData')
const reply = root.lookupType('CommOpenApiResp')

/** The parameters of a call, names in snake_case as they are sent. */
export function readParameters(bytes: Buffer): Record<string, unknown> {
  const { openapiData } = request.toObject(request.decode(bytes), { bytes: Buffer, arrays: true })
  const pairs: readonly { key: string; value: Buffer }[] = openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, parse(value)]))
}

export function writeReply(body: unknown): Buffer {
  const message = {
    respData: Buffer.from(JSON.stringify(body)),
    contentType: 'application/json; encoding=utf-8',
    httpCode: 200,
  }
  return Buffer.from(reply.encode(reply.create(message)).finish())
}

function parse(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'))
  } catch {
    return value
  }
}
