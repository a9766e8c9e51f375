import type { WorkerThread } from './workerThread'

/** A capped pool: a worker takes one invocation at a time, the others wait their turn. */
export interface Pool {
  /** Runs `work` with a worker of its own; a worker that is gone afterwards is replaced when one is needed again. */
  use<T>(nested: boolean, work: (worker: WorkerThread) => Promise<T>): Promise<T>
  workers(): readonly WorkerThread[]
  stop(): Promise<void>
}

export function createPool(size: number, start: () => WorkerThread): Pool {
  let workers: WorkerThread[] = []
  const idle: WorkerThread[] = []
  const waiting: ((worker: WorkerThread) => void)[] = []

  const begin = (): WorkerThread => {
    const worker = start()
    workers = [...workers.filter((each) => each.alive()), worker]
    return worker
  }
  /** A function that calls functions may exceed the cap, else two that wait for each other would wait for ever. */
  const take = (nested: boolean): Promise<WorkerThread> => {
    for (let free = idle.pop(); free; free = idle.pop()) if (free.alive()) return Promise.resolve(free)
    const running = workers.filter((each) => each.alive()).length
    if (running < size || nested) return Promise.resolve(begin())
    return new Promise((resolve) => waiting.push(resolve))
  }
  const give = (worker: WorkerThread): void => {
    const next = waiting.shift()
    if (next) return next(worker.alive() ? worker : begin())
    if (idle.length >= size) void worker.kill()
    else if (worker.alive()) idle.push(worker)
  }
  return {
    use: async (nested, work) => {
      const worker = await take(nested)
      try {
        return await work(worker)
      } finally {
        give(worker)
      }
    },
    workers: () => workers,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.kill()))
    },
  }
}
