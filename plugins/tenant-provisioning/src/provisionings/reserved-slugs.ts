/** Names that people would take for the platform's own, or that databases and hosts use. */
export const reservedSlugs: ReadonlySet<string> = new Set(
  `account admin administrator api app assets auth billing blog cdn console dashboard demo dev docs email engine example ftp health help
   internal leadengine localhost login logs mail metrics null operator platform postgres public root security server staging static
   status support suporte system template template0 template1 tenant tenants test ticketz undefined webhook whatsapp www`
    .split(/\s+/)
    .filter((slug) => slug !== ''),
);
