const NAME = 'portolan';
const VERSION = 1;

/** What the database of the page holds, store by store. */
export type StoreName = 'recovery';

/** The answer to a question to the database. Rejects with what the database refuses with, a `DOMException`. */
export function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('unknown', 'UnknownError'));
    };
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('recovery', { keyPath: 'id' });
  };
  return answered(request);
}

let database: Promise<IDBDatabase> | undefined;

/** A store of the page's database. Rejects with a `DOMException` where the browser bars the page from it. */
export async function openStore(
  name: StoreName,
  mode: IDBTransactionMode,
): Promise<IDBObjectStore> {
  database ??= openDatabase();
  return (await database).transaction(name, mode).objectStore(name);
}
