import { BufferJSON, proto, type AuthenticationCreds, type SignalDataTypeMap } from 'baileys';

/** What Baileys keeps by type and id. */
export type KeyType = keyof SignalDataTypeMap;

/** A value as text, bytes included. */
export const encodeValue = (value: unknown): string => JSON.stringify(value, BufferJSON.replacer);

const decodeValue = (text: string): unknown => JSON.parse(text, BufferJSON.reviver) as unknown;

/** A key read back. Keys of the app state are messages of a protocol and come back as such. */
export const decodeKey = <T extends KeyType>(type: T, text: string): SignalDataTypeMap[T] => {
  const value = decodeValue(text);
  return (
    type === 'app-state-sync-key' ? proto.Message.AppStateSyncKeyData.fromObject(value as Record<string, unknown>) : value
  ) as SignalDataTypeMap[T];
};

export const decodeCredentials = (text: string): AuthenticationCreds => decodeValue(text) as AuthenticationCreds;
