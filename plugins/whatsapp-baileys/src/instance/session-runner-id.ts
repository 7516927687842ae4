/** Runner that holds the connection of one number; the key of its lease is the instance id. */
export const sessionRunnerId = 'whatsapp.session';
