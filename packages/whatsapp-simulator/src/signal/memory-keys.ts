import type { SignalDataSet, SignalKeyStore } from 'baileys';

/** A key store that lives as long as its process. */
export const memoryKeys = (): SignalKeyStore => {
  const values = new Map<string, unknown>();
  return {
    get: (type, ids) => {
      const found = ids.flatMap((id) => (values.has(`${type}/${id}`) ? [[id, values.get(`${type}/${id}`)]] : []));
      return Object.fromEntries(found) as never;
    },
    set: (changes: SignalDataSet) => {
      for (const [type, rows] of Object.entries(changes)) {
        for (const [id, value] of Object.entries(rows)) {
          if (value === null) values.delete(`${type}/${id}`);
          else values.set(`${type}/${id}`, value);
        }
      }
    },
    clear: () => {
      values.clear();
    },
  };
};
