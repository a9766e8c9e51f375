import type { Call, DeskProof } from '../../contract/operation'

/** Signs a call for a desk that is signed in; undefined when it isn't. */
export type Sign = (call: Omit<Call, 'desk'>) => Promise<DeskProof | undefined>

let sign: Sign = async () => undefined

/** Lets the desk's session sign every call from now on. The mini-program needs none: WeChat says who calls. */
export const signWith = (signer: Sign): void => {
  sign = signer
}

/** The call as it leaves this device. */
export async function authorise(call: Omit<Call, 'desk'>): Promise<Call> {
  const desk = await sign(call)
  return desk ? { ...call, desk } : call
}
