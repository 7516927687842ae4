/** Telephone numbers of a vCard, those of WhatsApp in E.164. */
export const phonesOfVcard = (vcard: string): readonly string[] => {
  const phones: string[] = [];
  // Lines may be folded: a line break followed by a blank goes on with the line before.
  for (const line of vcard.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const match = /^(?:[\w-]+\.)?TEL\b([^:]*):(.+)$/i.exec(line);
    if (!match) continue;
    const [, parameters = '', written = ''] = match;
    const account = /waid=(\d{7,15})/i.exec(parameters)?.[1];
    const phone = account === undefined ? written.replace(/^tel:/i, '').trim() : `+${account}`;
    if (phone !== '' && !phones.includes(phone)) phones.push(phone);
  }
  return phones;
};

/** The name on a vCard. */
export const nameOfVcard = (vcard: string): string | undefined => /^FN[^:\r\n]*:(.+)$/im.exec(vcard)?.[1]?.trim();
