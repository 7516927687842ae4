/** What the credentials of a link are sealed as. */
export const credentialsBound = 'credentials';

/** What a key of a link is sealed as. */
export const keyBound = (type: string, id: string): string => `key:${type}:${id}`;
