// Projects in the browser's own database. A browser that refuses is told of as a value: work goes on without it.
import type { Project } from "../worker/protocol.ts";

export type StoreFault = "refused" | "full" | "failed";
export type Stored<T> = { readonly value: T } | { readonly fault: StoreFault };

export interface Store {
  all(): Promise<Stored<readonly Project[]>>;
  get(id: string): Promise<Stored<Project | undefined>>;
  put(project: Project): Promise<Stored<undefined>>;
  remove(id: string): Promise<Stored<undefined>>;
}

const NAME = "fahm-studio";
const PROJECTS = "projects";

function faultOf(error: unknown): StoreFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "SecurityError" || name === "InvalidStateError" ? "refused" : "failed";
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Missing altogether in some private windows.
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(PROJECTS, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("blocked", "InvalidStateError"));
  });
}

/** A store in the database of this address; nothing is opened before it is used. */
export function openStore(): Store {
  let database: Promise<IDBDatabase> | null = null;
  const base = (): Promise<IDBDatabase> => {
    database ??= opened().catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };

  /** Runs `work` in a transaction, and is done when that is: only then are the bytes on the disk. */
  async function within<T>(
    mode: IDBTransactionMode,
    work: (projects: IDBObjectStore) => IDBRequest<T>,
  ): Promise<Stored<T>> {
    try {
      const transaction = (await base()).transaction(PROJECTS, mode);
      return await new Promise((resolve, reject) => {
        const request = work(transaction.objectStore(PROJECTS));
        transaction.oncomplete = () => resolve({ value: request.result });
        transaction.onabort = () => reject(transaction.error ?? request.error);
        transaction.onerror = () => reject(transaction.error ?? request.error);
      });
    } catch (error) {
      return { fault: faultOf(error) };
    }
  }

  const nothing = async (work: Promise<Stored<unknown>>): Promise<Stored<undefined>> => {
    const done = await work;
    return "fault" in done ? done : { value: undefined };
  };
  return {
    all: () => within<Project[]>("readonly", (projects) => projects.getAll()),
    get: (id) => within<Project | undefined>("readonly", (projects) => projects.get(id)),
    put: (project) => nothing(within("readwrite", (projects) => projects.put(project))),
    remove: (id) => nothing(within("readwrite", (projects) => projects.delete(id))),
  };
}
