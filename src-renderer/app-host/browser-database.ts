const NAME = 'portolan';
const VERSION = 2;

/** What the database of the page holds, store by store; each entry by its `id`. */
const STORES = ['recovery', 'files'] as const;
export type StoreName = (typeof STORES)[number];

/**
 * The answer to a question to the database; to a change, once it is on the disk. Rejects with what the database refuses
 * with, a `DOMException`.
 */
export function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  const { transaction } = request;
  return new Promise((resolve, reject) => {
    const refuse = (error: DOMException | null): void => {
      reject(error ?? new DOMException('unknown', 'UnknownError'));
    };
    const isChange = transaction?.mode === 'readwrite';
    (isChange ? transaction : request).addEventListener(isChange ? 'complete' : 'success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      refuse(request.error);
    });
    // A disk that is full says so only when the change is to be written.
    transaction?.addEventListener('abort', () => {
      refuse(transaction.error);
    });
  });
}

let database: Promise<IDBDatabase> | undefined;

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const name of STORES) {
      if (request.result.objectStoreNames.contains(name)) continue;
      request.result.createObjectStore(name, { keyPath: 'id' });
    }
  };
  const opened = await answered(request);
  opened.onversionchange = () => {
    // A newer Portolan in another window waits for this one to let go.
    opened.close();
    database = undefined;
  };
  return opened;
}

/** A store of the page's database. Rejects with a `DOMException` where the browser bars the page from it. */
export async function openStore(
  name: StoreName,
  mode: IDBTransactionMode,
): Promise<IDBObjectStore> {
  if (!('indexedDB' in globalThis)) throw new DOMException('no database', 'NotSupportedError');
  database ??= openDatabase();
  return (await database).transaction(name, mode).objectStore(name);
}

/** Runs something with the database; `otherwise` where the browser bars the page from it. */
export async function withDatabase<Value>(
  run: () => Promise<Value>,
  otherwise: (error: DOMException) => Value,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return otherwise(error);
  }
}
