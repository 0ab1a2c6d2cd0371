import * as v from 'valibot';
import { isRecord } from './json-path.ts';

/** valibot takes a list for an object without fields; here it is a mistake like any other. */
function refusingLists<S extends v.GenericSchema>(schema: S): S {
  const run: S['~run'] = (dataset, config) =>
    schema['~run'](isRecord(dataset.value) ? dataset : { value: null }, config);
  return { ...schema, '~run': run };
}

/** An object that keeps the fields it does not know: another version of the program may have written them. */
export function looseRecord<const E extends v.ObjectEntries>(
  entries: E,
): v.LooseObjectSchema<E, undefined> {
  return refusingLists(v.looseObject(entries));
}

/** An object with the same sort of value under every key. */
export function recordOf<S extends v.GenericSchema>(
  value: S,
): v.RecordSchema<v.StringSchema<undefined>, S, undefined> {
  return refusingLists(v.record(v.string(), value));
}
