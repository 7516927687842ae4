// Written from the OpenAPI document of an engine. Do not edit.

export interface paths {
  readonly '/v1/api-keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the API keys */
    readonly get: operations['apiKeys.list'];
    readonly put?: never;
    /** Make an API key; it is shown once */
    readonly post: operations['apiKeys.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/api-keys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Revoke an API key */
    readonly delete: operations['apiKeys.revoke'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Log in */
    readonly post: operations['auth.login'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End a session */
    readonly post: operations['auth.logout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change the password
     * @description Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
     */
    readonly post: operations['auth.changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/password/recover': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask for a link to a new password
     * @description The answer is the same, and takes as long, whether or not there is such a user.
     */
    readonly post: operations['auth.recoverPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/password/reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Choose a new password with a mailed link
     * @description Works once, within 24 hours, and ends every session of the user.
     */
    readonly post: operations['auth.resetPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/auth/refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Exchange a refresh token for a new session
     * @description Each token is good once; an old one that comes back ends the session.
     */
    readonly post: operations['auth.refresh'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List and find contacts
     * @description All filters given must hold. Contacts that were merged into others are left out.
     */
    readonly get: operations['contacts.list'];
    readonly put?: never;
    /** Add a contact */
    readonly post: operations['contacts.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a contact */
    readonly get: operations['contacts.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Change a contact
     * @description A telephone number or e-mail address that is set becomes the primary one; the one before stays with the contact.
     */
    readonly patch: operations['contacts.update'];
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/consents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what a person agreed to and took back, newest first */
    readonly get: operations['contacts.consents.list'];
    readonly put?: never;
    /**
     * Record that a person agreed to something or took it back
     * @description Records are only ever added; how each consent stands is told by `consents` of the contact.
     */
    readonly post: operations['contacts.consents.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/document': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the whole CPF of a contact */
    readonly get: operations['contacts.readDocument'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/emails': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the e-mail addresses of a contact
     * @description All in one page, the primary one first.
     */
    readonly get: operations['contacts.emails.list'];
    readonly put?: never;
    /** Add an e-mail address to a contact */
    readonly post: operations['contacts.emails.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/emails/{emailId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove an e-mail address from a contact */
    readonly delete: operations['contacts.emails.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Label an e-mail address or make it the primary one */
    readonly patch: operations['contacts.emails.update'];
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/erase': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Erase all that tells of a person
     * @description Name, addresses, CPF, records and what was said are gone for good, open tickets are closed; counts stay. Refused while the data is held for a legal duty.
     */
    readonly post: operations['contacts.erase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Hand out all that is kept of a person
     * @description For requests of access and portability: the contact with its CPF, addresses, records, tickets and messages.
     */
    readonly get: operations['contacts.exportData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/interactions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record a talk that did not go through the engine */
    readonly post: operations['contacts.interactions.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/legal-hold': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Keep a person’s data from being erased, or allow it again */
    readonly put: operations['contacts.hold'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a message to a contact
     * @description Goes to the contact's active ticket, which is opened when there is none.
     */
    readonly post: operations['messages.sendToContact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the notes on a contact, newest first */
    readonly get: operations['contacts.notes.list'];
    readonly put?: never;
    /** Write a note on a contact */
    readonly post: operations['contacts.notes.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/phones': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the telephone numbers of a contact
     * @description All in one page, the primary one first.
     */
    readonly get: operations['contacts.phones.list'];
    readonly put?: never;
    /**
     * Add a telephone number to a contact
     * @description A number of another contact is refused, never taken from them.
     */
    readonly post: operations['contacts.phones.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/phones/{phoneId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove a telephone number from a contact */
    readonly delete: operations['contacts.phones.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Label a telephone number or make it the primary one */
    readonly patch: operations['contacts.phones.update'];
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/tags/{tagId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Put a tag on a contact */
    readonly put: operations['contacts.tags.put'];
    readonly post?: never;
    /** Take a tag off a contact */
    readonly delete: operations['contacts.tags.delete'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the tasks of a contact, newest first */
    readonly get: operations['contacts.tasks.list'];
    readonly put?: never;
    /** Add a task for a contact */
    readonly post: operations['contacts.tasks.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what happened with a contact, newest first
     * @description Notes, tasks, recorded talks, and tickets when they were opened and closed.
     */
    readonly get: operations['contacts.listTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/{id}/unmerge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take the merge of a contact into another one back
     * @description What was moved goes back, and what was filled is emptied, unless it was changed since. Answers with the contact that is back.
     */
    readonly post: operations['contacts.unmerge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/actions/bulk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Change many contacts at once
     * @description All of them or none. Tags are given by name; those to add are made when they are missing.
     */
    readonly post: operations['contacts.changeMany'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Take contacts out as a CSV file
     * @description CPFs are masked. Cells that a spreadsheet would run begin with an apostrophe, which an import takes off again.
     */
    readonly get: operations['contacts.exportCsv'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/import': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take contacts in from a CSV file
     * @description Answers at once; a job takes the rows in. A row whose number, e-mail address or CPF is known changes that contact: empty cells say nothing. One that means two contacts is refused.
     */
    readonly post: operations['contacts.import'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/imports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** See how far an import is */
    readonly get: operations['contacts.imports.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/imports/{id}/rows': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what became of the rows of an import */
    readonly get: operations['contacts.imports.listRows'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/contacts/merge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Make one contact of several
     * @description Addresses, tickets with their messages, tags, notes, tasks and interactions go to the target, and what it lacks is filled from the sources. Of two open tickets on a channel the source’s is closed. Can be taken back.
     */
    readonly post: operations['contacts.merge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List agreements by name */
    readonly get: operations['creditAgreements.list'];
    readonly put?: never;
    /** Add an agreement, as a draft */
    readonly post: operations['creditAgreements.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read an agreement */
    readonly get: operations['creditAgreements.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change an agreement */
    readonly patch: operations['creditAgreements.update'];
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was done to an agreement, newest first */
    readonly get: operations['creditAgreements.listHistory'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}/products': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the products of an agreement by name */
    readonly get: operations['creditProducts.list'];
    readonly put?: never;
    /** Add a product to an agreement */
    readonly post: operations['creditProducts.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish, suspend, end or archive an agreement */
    readonly post: operations['creditAgreements.setStatus'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}/tables': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the rate tables of an agreement by priority */
    readonly get: operations['creditTables.list'];
    readonly put?: never;
    /** Add a rate table to an agreement */
    readonly post: operations['creditTables.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/agreements/{id}/windows': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the contract windows of an agreement by day */
    readonly get: operations['creditWindows.list'];
    readonly put?: never;
    /** Add a contract window */
    readonly post: operations['creditWindows.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/products/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Rename a product, or stop selling it */
    readonly patch: operations['creditProducts.update'];
    readonly trace?: never;
  };
  readonly '/v1/credit/table-versions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a version of a rate table */
    readonly get: operations['creditTables.getVersion'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/table-versions/{id}/publish': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put a version in force, now or later
     * @description Ends the version that is in force then. The end is the first instant at which it is no longer in force.
     */
    readonly post: operations['creditTables.publishVersion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/table-versions/{id}/republish': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put the rates of an older version in force again, as a new version */
    readonly post: operations['creditTables.republishVersion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/table-versions/{id}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take back a publication whose time has not come */
    readonly post: operations['creditTables.withdrawVersion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/tables/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a rate table */
    readonly get: operations['creditTables.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Rename, rank or archive a rate table */
    readonly patch: operations['creditTables.update'];
    readonly trace?: never;
  };
  readonly '/v1/credit/tables/{id}/in-force': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the rates in force now or at another time */
    readonly get: operations['creditTables.getInForce'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/tables/{id}/versions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the versions of a rate table, newest first */
    readonly get: operations['creditTables.listVersions'];
    readonly put?: never;
    /**
     * Write a version of a rate table
     * @description A draft until it is published. Its rates never change.
     */
    readonly post: operations['creditTables.createVersion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/credit/windows/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a contract window
     * @description Simulations keep the days they were made with.
     */
    readonly delete: operations['creditWindows.remove'];
    readonly options?: never;
    readonly head?: never;
    /** Change a contract window */
    readonly patch: operations['creditWindows.update'];
    readonly trace?: never;
  };
  readonly '/v1/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Follow what happens
     * @description Server-sent events of the tenant, in order and without gaps. `id:` is the cursor: send the last one as `Last-Event-ID` or `after` to resume; without one the stream starts now. 410 means that events in between are no longer kept. What matters only now, such as `ticket.presence`, comes without an `id:` and is never repeated.
     */
    readonly get: operations['events.follow'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/flags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the feature flags as the caller has them */
    readonly get: operations['flags.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/flags/{key}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the caller has a feature */
    readonly get: operations['flags.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the invites
     * @description Newest first.
     */
    readonly get: operations['invites.list'];
    readonly put?: never;
    /**
     * Invite somebody
     * @description Mails a link that works once. The token is in no answer.
     */
    readonly post: operations['invites.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read an invite with its latest deliveries */
    readonly get: operations['invites.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Mail a new link
     * @description Also renews an expired invite. The link of the mail before no longer works.
     */
    readonly post: operations['invites.resend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites/{id}/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Revoke an invite */
    readonly post: operations['invites.revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites/accept': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Accept an invite and log in */
    readonly post: operations['invites.accept'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invites/inspect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** See what an invite offers */
    readonly post: operations['invites.inspect'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List leads */
    readonly get: operations['leads.list'];
    readonly put?: never;
    /**
     * Add a lead
     * @description A contact has one open lead; while there is one, the answer names it.
     */
    readonly post: operations['leads.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a lead */
    readonly get: operations['leads.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a lead */
    readonly patch: operations['leads.update'];
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}/activities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened to a lead, newest first */
    readonly get: operations['leads.listActivities'];
    readonly put?: never;
    /** Note a call or anything else about a lead */
    readonly post: operations['leads.addActivity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}/convert': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a lead into a conversation
     * @description Links it to the contact's active ticket, which is opened when there is none. The status stays unless another one is named. Asking again changes nothing.
     */
    readonly post: operations['leads.convert'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}/move': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a lead into a column of the board */
    readonly post: operations['leads.move'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put tags on a lead, making those that are missing */
    readonly post: operations['leads.addTags'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/{id}/tags/{tagId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a tag off a lead */
    readonly delete: operations['leads.removeTag'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/leads/settings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What leads do by themselves */
    readonly get: operations['leads.getSettings'];
    /** Change what leads do by themselves */
    readonly put: operations['leads.updateSettings'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who am I, and what may I do */
    readonly get: operations['me.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change my profile */
    readonly patch: operations['me.update'];
    readonly trace?: never;
  };
  readonly '/v1/me/preferences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How I want to work */
    readonly get: operations['preferences.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Change how I want to work
     * @description The body is merged into what was chosen before, as in RFC 7396: null goes back to the default.
     */
    readonly patch: operations['preferences.update'];
    readonly trace?: never;
  };
  readonly '/v1/me/preferences/defaults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What users work with who chose nothing */
    readonly get: operations['preferences.defaults'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/media': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Upload a file
     * @description The body is the file itself; its content-type says what it is, and its bytes have to agree. application/octet-stream leaves that to the bytes. A file that no message uses within a day is removed.
     */
    readonly post: operations['media.upload'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/media/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read what a file is, with a fresh link to its bytes */
    readonly get: operations['media.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/media/{id}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a file's bytes by its signed link
     * @description The link is the url of a file. Takes Range, If-Range and If-None-Match.
     */
    readonly get: operations['media.download'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Search messages, newest first
     * @description Accents and letter case do not matter. All words must be there; of the last one the beginning is enough.
     */
    readonly get: operations['messages.search'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/messages/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a message */
    readonly get: operations['messages.get'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a message we sent for everyone
     * @description What waits to be sent is cancelled. Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
     */
    readonly delete: operations['messages.revoke'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Edit the text or caption of a message we sent
     * @description Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
     */
    readonly patch: operations['messages.edit'];
    readonly trace?: never;
  };
  readonly '/v1/messages/{id}/reaction': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * React to a message, or take the reaction back
     * @description Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
     */
    readonly put: operations['messages.react'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/messages/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a failed message again
     * @description It goes to the end of its conversation. Asking again while it waits changes nothing.
     */
    readonly post: operations['messages.resend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/messages/{id}/revisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what a message said before, newest first
     * @description Of revoked messages only when the engine is set to keep it.
     */
    readonly get: operations['messages.listRevisions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/permissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the permissions that plugins declare */
    readonly get: operations['permissions.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/flags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the flags by key */
    readonly get: operations['platformFlags.list'];
    readonly put?: never;
    /**
     * Add a flag
     * @description Off for everybody unless it says otherwise.
     */
    readonly post: operations['platformFlags.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/flags/{key}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a flag */
    readonly get: operations['platformFlags.get'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a flag with its overrides */
    readonly delete: operations['platformFlags.remove'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Switch a flag or change its rollout
     * @description Takes effect on every process within a second.
     */
    readonly patch: operations['platformFlags.update'];
    readonly trace?: never;
  };
  readonly '/v1/platform/flags/{key}/overrides': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the tenants that have a flag their own way */
    readonly get: operations['platformFlags.listOverrides'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/flags/{key}/overrides/{tenantId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Switch a flag for one tenant, whatever the flag says */
    readonly put: operations['platformFlags.setOverride'];
    readonly post?: never;
    /** Let the flag decide for a tenant again */
    readonly delete: operations['platformFlags.removeOverride'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/tenants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the tenants
     * @description Oldest first.
     */
    readonly get: operations['platformTenants.list'];
    readonly put?: never;
    /** Add a tenant with its first admin */
    readonly post: operations['platformTenants.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/platform/tenants/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a tenant */
    readonly get: operations['platformTenants.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Rename, suspend or reactivate a tenant */
    readonly patch: operations['platformTenants.update'];
    readonly trace?: never;
  };
  readonly '/v1/queues': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the queues
     * @description All of them in one page, in the order of their position.
     */
    readonly get: operations['queues.list'];
    readonly put?: never;
    /** Add a queue */
    readonly post: operations['queues.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/queues/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a queue */
    readonly get: operations['queues.get'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a queue
     * @description Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.
     */
    readonly delete: operations['queues.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Change a queue */
    readonly patch: operations['queues.update'];
    readonly trace?: never;
  };
  readonly '/v1/queues/{id}/members': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the members of a queue */
    readonly get: operations['queueMembers.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/queues/{id}/members/{userId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Add a member to a queue */
    readonly put: operations['queueMembers.add'];
    readonly post?: never;
    /**
     * Remove a member from a queue
     * @description Tickets that they have stay with them.
     */
    readonly delete: operations['queueMembers.remove'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/queues/reorder': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Put the queues into another order
     * @description Changes all positions or none. Answers with all queues.
     */
    readonly patch: operations['queues.reorder'];
    readonly trace?: never;
  };
  readonly '/v1/quick-replies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the quick replies
     * @description Shared ones and one’s own, by shortcut.
     */
    readonly get: operations['quickReplies.list'];
    readonly put?: never;
    /** Add a quick reply */
    readonly post: operations['quickReplies.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/quick-replies/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a quick reply */
    readonly get: operations['quickReplies.get'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a quick reply */
    readonly delete: operations['quickReplies.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Change a quick reply */
    readonly patch: operations['quickReplies.update'];
    readonly trace?: never;
  };
  readonly '/v1/quick-replies/{id}/render': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Fill a quick reply in for a ticket
     * @description Sends nothing. Variables that nobody knows stay in the text and are named.
     */
    readonly post: operations['quickReplies.render'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reports/inbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Report response times, stages and delivery of a period */
    readonly get: operations['reports.inbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/roles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the custom roles
     * @description Oldest first. The built-in roles admin, supervisor and agent are not among them.
     */
    readonly get: operations['roles.list'];
    readonly put?: never;
    /**
     * Add a custom role
     * @description Its permissions must be among those that the caller holds.
     */
    readonly post: operations['roles.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/roles/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a custom role */
    readonly get: operations['roles.get'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a custom role
     * @description Refused while users hold it. Open invites with this role are revoked.
     */
    readonly delete: operations['roles.delete'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Change a custom role
     * @description Takes effect at once for everybody who holds it, also on access tokens and API keys in use.
     */
    readonly patch: operations['roles.update'];
    readonly trace?: never;
  };
  readonly '/v1/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the tags by name
     * @description Each with the number of things of every kind that carry it.
     */
    readonly get: operations['tags.list'];
    readonly put?: never;
    /** Add a tag */
    readonly post: operations['tags.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tags/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a tag */
    readonly get: operations['tags.get'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a tag from everything */
    readonly delete: operations['tags.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Rename or recolor a tag */
    readonly patch: operations['tags.update'];
    readonly trace?: never;
  };
  readonly '/v1/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tasks of all contacts, next due first
     * @description Open ones, unless another status is asked for. Tasks without a time come last.
     */
    readonly get: operations['tasks.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a task */
    readonly get: operations['tasks.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change, complete, cancel or reopen a task */
    readonly patch: operations['tasks.update'];
    readonly trace?: never;
  };
  readonly '/v1/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List tickets, newest activity first unless asked otherwise */
    readonly get: operations['tickets.list'];
    readonly put?: never;
    /**
     * Open a ticket with a contact
     * @description A contact has one open ticket per channel; while there is one, the answer names it.
     */
    readonly post: operations['tickets.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a ticket */
    readonly get: operations['tickets.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Change a ticket */
    readonly patch: operations['tickets.update'];
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give an open ticket to a user, or back to its queue */
    readonly post: operations['tickets.assign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close a ticket */
    readonly post: operations['tickets.close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/lead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the lead of a ticket
     * @description The open one, else the newest.
     */
    readonly get: operations['tickets.getLead'];
    readonly put?: never;
    /**
     * Make a lead of a ticket
     * @description A contact has one open lead: while there is one, it is linked to the ticket and answered with 200.
     */
    readonly post: operations['tickets.createLead'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List a ticket's messages, newest first */
    readonly get: operations['messages.list'];
    readonly put?: never;
    /**
     * Send a message to the contact of a ticket
     * @description Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events. The header `Le-Collision` names a user who was writing in the ticket at the same time.
     */
    readonly post: operations['messages.send'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the notes on a ticket, newest first */
    readonly get: operations['tickets.listNotes'];
    readonly put?: never;
    /** Write a note on a ticket */
    readonly post: operations['tickets.addNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/notes/{noteId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove a note of your own */
    readonly delete: operations['tickets.removeNote'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/presence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List who looks at a ticket now */
    readonly get: operations['tickets.listPresence'];
    readonly put?: never;
    /**
     * Tell that you look at a ticket, write in it or leave it
     * @description Holds for 30 seconds; say it again while it is so. Others hear it as `ticket.presence` on /v1/events.
     */
    readonly post: operations['tickets.reportPresence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Set the caller's unread count to 0 */
    readonly post: operations['tickets.markRead'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Open a resolved or closed ticket again */
    readonly post: operations['tickets.reopen'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/resolve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Mark a ticket as done */
    readonly post: operations['tickets.resolve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/stage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Move a ticket in the sales process
     * @description Takes the other names of a stage, too, such as `averbacao` for `documentos_averbacao` or `ganho` for `aprovado_liquidacao`.
     */
    readonly post: operations['tickets.moveStage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put tags on a ticket, making those that are missing */
    readonly post: operations['tickets.addTags'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/tags/{tagId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a tag off a ticket */
    readonly delete: operations['tickets.removeTag'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what was done to a ticket, newest first
     * @description Changes of status, queue, assignee and stage with who and why, the team's notes and the caller's private ones.
     */
    readonly get: operations['tickets.timeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}/transfer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Move an open ticket to another queue, and there to nobody or to a user */
    readonly post: operations['tickets.transfer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/actions/bulk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Close or assign up to 200 tickets
     * @description Each on its own: what is refused changes nothing and keeps no other from it. 404 when none of them exists.
     */
    readonly post: operations['tickets.bulk'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the users
     * @description Oldest first.
     */
    readonly get: operations['users.list'];
    readonly put?: never;
    /** Add a user */
    readonly post: operations['users.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a user */
    readonly get: operations['users.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Change a user, or end or restore access
     * @description Ending access ends the sessions at once and gives the tickets back to their queues.
     */
    readonly patch: operations['users.update'];
    readonly trace?: never;
  };
  readonly '/v1/users/{id}/password-reset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Mail a user a link to a new password
     * @description The present password keeps working until the link is used.
     */
    readonly post: operations['users.offerPasswordReset'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/views': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List your views and those that others share, by position */
    readonly get: operations['views.list'];
    readonly put?: never;
    /** Save filters of the list of tickets under a name */
    readonly post: operations['views.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/views/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a view */
    readonly get: operations['views.get'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a view of your own */
    readonly delete: operations['views.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Change a view of your own */
    readonly patch: operations['views.update'];
    readonly trace?: never;
  };
  readonly '/v1/views/{id}/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the tickets of a view, in its order
     * @description `me` in its filters is whoever asks.
     */
    readonly get: operations['views.listTickets'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the webhooks
     * @description All of them in one page.
     */
    readonly get: operations['webhooks.list'];
    readonly put?: never;
    /**
     * Add a webhook
     * @description Events from now on are posted to the URL, signed as Standard Webhooks describes: the body is the event as on `/v1/events`, `webhook-id` is the event’s id. Events of one conversation come in order. What fails is tried again for a day. The secret is shown this once.
     */
    readonly post: operations['webhooks.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a webhook */
    readonly get: operations['webhooks.get'];
    readonly put?: never;
    readonly post?: never;
    /** Remove a webhook and its delivery log */
    readonly delete: operations['webhooks.delete'];
    readonly options?: never;
    readonly head?: never;
    /** Change, disable or enable a webhook */
    readonly patch: operations['webhooks.update'];
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List deliveries, newest event first */
    readonly get: operations['webhooks.listDeliveries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/deliveries/{deliveryId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read a delivery */
    readonly get: operations['webhooks.getDelivery'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/deliveries/{deliveryId}/replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Deliver an event again
     * @description Under the same `webhook-id`, whatever became of it before.
     */
    readonly post: operations['webhooks.replayDelivery'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Deliver again from a place in the log */
    readonly post: operations['webhooks.replay'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/rotate-secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Make a new secret
     * @description For a day both secrets sign, so that the receiver can change over at any time in between.
     */
    readonly post: operations['webhooks.rotateSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/webhooks/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Post a test event
     * @description Posts an event of type `webhook.ping` at once and tells how it went.
     */
    readonly post: operations['webhooks.test'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List WhatsApp numbers */
    readonly get: operations['whatsapp.listInstances'];
    readonly put?: never;
    /** Add a WhatsApp number */
    readonly post: operations['whatsapp.createInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Get a WhatsApp number */
    readonly get: operations['whatsapp.getInstance'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Disconnect and archive a WhatsApp number
     * @description Its tickets and messages stay.
     */
    readonly delete: operations['whatsapp.archiveInstance'];
    readonly options?: never;
    readonly head?: never;
    /** Rename a WhatsApp number */
    readonly patch: operations['whatsapp.updateInstance'];
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/connect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Connect a WhatsApp number */
    readonly post: operations['whatsapp.connectInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/disconnect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Disconnect a WhatsApp number
     * @description What customers write meanwhile arrives after the next connect.
     */
    readonly post: operations['whatsapp.disconnectInstance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a message to a telephone number
     * @description Goes to the active ticket of whoever has the number; a number nobody has becomes a contact.
     */
    readonly post: operations['whatsapp.sendMessage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/qr': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the QR code that links a phone
     * @description Numbers of the sandbox engine have no phone to link.
     */
    readonly get: operations['whatsapp.getInstanceQr'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** React, edit, revoke or vote as a simulated customer */
    readonly post: operations['whatsappSandbox.change'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List simulated customers */
    readonly get: operations['whatsappSandbox.listCustomers'];
    readonly put?: never;
    /**
     * Set up a simulated customer
     * @description The same phone again starts over with the new behavior and script.
     */
    readonly post: operations['whatsappSandbox.configureCustomer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/inbox': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what simulated customers received */
    readonly get: operations['whatsappSandbox.listInbox'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/sandbox/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Write in as a simulated customer
     * @description A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.
     */
    readonly post: operations['whatsappSandbox.write'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/whatsapp/instances/{id}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** See how a WhatsApp number is doing */
    readonly get: operations['whatsapp.getInstanceStatus'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly 'channel.circuit_opened': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Too many sends through an instance failed; its messages wait */
    readonly post: operations['event.channel.circuit_opened'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'channel.circuit_closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An instance sends again */
    readonly post: operations['event.channel.circuit_closed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'user.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A user was added */
    readonly post: operations['event.user.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'user.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A user was changed */
    readonly post: operations['event.user.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'role.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A custom role was added */
    readonly post: operations['event.role.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'role.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A custom role was changed */
    readonly post: operations['event.role.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'role.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A custom role was removed */
    readonly post: operations['event.role.deleted'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'invite.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Somebody was invited */
    readonly post: operations['event.invite.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'invite.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An invite was sent again, accepted or revoked */
    readonly post: operations['event.invite.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A person became known */
    readonly post: operations['event.contact.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What is known of a person changed */
    readonly post: operations['event.contact.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.merged': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contact became part of another one, which is given as it is now */
    readonly post: operations['event.contact.merged'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.unmerged': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contact that had become part of another one is back, and is given as it is now */
    readonly post: operations['event.contact.unmerged'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.erased': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nothing of a person is kept any more but counts */
    readonly post: operations['event.contact.erased'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'contact.consent_recorded': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A person agreed to something or took it back */
    readonly post: operations['event.contact.consent_recorded'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.agreement_created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An agreement was added */
    readonly post: operations['event.credit.agreement_created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.agreement_updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An agreement or its status changed */
    readonly post: operations['event.credit.agreement_updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.table_published': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A version of a rate table got the time in which it is in force */
    readonly post: operations['event.credit.table_published'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.table_withdrawn': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A version of a rate table that was to come into force will not */
    readonly post: operations['event.credit.table_withdrawn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.window_updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contract window was added or changed */
    readonly post: operations['event.credit.window_updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'credit.window_deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contract window was removed */
    readonly post: operations['event.credit.window_deleted'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket was opened */
    readonly post: operations['event.ticket.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket or its last message changed */
    readonly post: operations['event.ticket.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.assigned': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket went to an agent or back to its queue */
    readonly post: operations['event.ticket.assigned'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A user read what was unread to them */
    readonly post: operations['event.ticket.read'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.stage_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket moved in the sales process */
    readonly post: operations['event.ticket.stage_changed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A ticket was resolved or closed */
    readonly post: operations['event.ticket.closed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'note.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The team got a note on a ticket */
    readonly post: operations['event.note.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'note.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A note of the team was removed */
    readonly post: operations['event.note.deleted'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'ticket.presence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Somebody opened a ticket, writes in it or left it; never kept or repeated */
    readonly post: operations['event.ticket.presence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.received': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A contact wrote */
    readonly post: operations['event.message.received'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.queued': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message to a contact was stored and waits to be sent */
    readonly post: operations['event.message.queued'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.sent': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The network took a message */
    readonly post: operations['event.message.sent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.delivered': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message reached the contact */
    readonly post: operations['event.message.delivered'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The contact read a message */
    readonly post: operations['event.message.read'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message will not be sent */
    readonly post: operations['event.message.failed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A message got a reaction or vote, was edited or revoked */
    readonly post: operations['event.message.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'message.change_failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The network did not take a reaction, edit or revocation */
    readonly post: operations['event.message.change_failed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'lead.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A lead was added */
    readonly post: operations['event.lead.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'lead.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A lead was changed or moved */
    readonly post: operations['event.lead.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'quick-reply.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A shared quick reply was added */
    readonly post: operations['event.quick-reply.created'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'quick-reply.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A shared quick reply was changed */
    readonly post: operations['event.quick-reply.updated'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'quick-reply.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A shared quick reply was removed */
    readonly post: operations['event.quick-reply.deleted'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'webhook.disabled': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The engine stopped delivering to an endpoint */
    readonly post: operations['event.webhook.disabled'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'whatsapp.instance.status_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A WhatsApp number changed its connection status */
    readonly post: operations['event.whatsapp.instance.status_changed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    readonly Actor: {
      readonly kind: 'user' | 'api_key' | 'embed' | 'platform' | 'contact' | 'system';
      readonly id: string;
    };
    readonly AddressMessageInput: {
      /** @description A telephone number; an unknown one becomes a contact */
      readonly to: string;
      readonly content: components['schemas']['ContentInput'];
    };
    readonly ApiKey: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Permissions the key holds, as long as its creator holds them, too */
      readonly scopes: readonly string[];
      readonly createdBy: string | null;
      readonly lastUsedAt: string | null;
      readonly expiresAt: string | null;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ApiKeyInput: {
      readonly name: string;
      readonly scopes: readonly string[];
      /** Format: date-time */
      readonly expiresAt?: string;
    };
    readonly BusinessHours: {
      /** @description IANA name, such as America/Sao_Paulo */
      readonly timeZone: string;
      readonly weekly: readonly {
        /** @description 1 is Monday, 7 is Sunday */
        readonly weekday: number;
        readonly opensAt: string;
        /** @description Later on the same day; 24:00 is its end */
        readonly closesAt: string;
      }[];
      readonly holidays: readonly string[];
    };
    readonly ChannelGate: {
      /** Format: uuid */
      readonly instanceId: string;
      readonly channel: string;
      /** @description Messages per second; a second of silence saves up for as many at once */
      readonly sendsPerSecond: number;
      readonly circuit: {
        /** @description open: too many sends failed, messages wait. half_open: one message tries. */
        readonly state: 'closed' | 'open' | 'half_open';
        readonly openUntil: string | null;
        readonly recentFailures: number;
      };
    };
    readonly ConsentSummary: {
      /**
       * @description How the person may be reached
       * @example whatsapp
       */
      readonly channel: string;
      /**
       * @description What for
       * @example marketing
       */
      readonly purpose: string;
      readonly state: 'granted' | 'revoked';
      /** Format: date-time */
      readonly since: string;
      readonly expiresAt: string | null;
      /** Format: uuid */
      readonly consentId: string;
    };
    readonly Contact: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly email: string | null;
      readonly notes: string;
      readonly status: 'active' | 'inactive' | 'archived';
      /** @description Who made the contact known: a person or program, the contact by writing, or an import */
      readonly source: 'manual' | 'channel' | 'import';
      readonly isVip: boolean;
      readonly isBlocked: boolean;
      readonly document: string | null;
      readonly birthDate: string | null;
      readonly locale: string | null;
      readonly customFields: {
        readonly [key: string]: string | number | boolean | null;
      };
      readonly tags: readonly components['schemas']['TagRef'][];
      /** @description The latest of each channel and purpose */
      readonly consents: readonly components['schemas']['ConsentSummary'][];
      readonly lastInteractionAt: string | null;
      readonly mergedIntoId: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly ContactAddressPatch: {
      /** @description Such as mobile, work or billing */
      readonly label?: string;
      /** @constant */
      readonly isPrimary?: true;
    };
    readonly ContactBulkAction: {
      readonly contactIds: readonly string[];
      readonly status?: 'active' | 'inactive' | 'archived';
      readonly addTags?: readonly string[];
      readonly removeTags?: readonly string[];
      readonly block?: boolean;
    };
    readonly ContactBulkOutcome: {
      /** @description Contacts that are not as they were */
      readonly updated: number;
      readonly unchanged: number;
    };
    readonly ContactConsent: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly contactId: string;
      /**
       * @description How the person may be reached
       * @example whatsapp
       */
      readonly channel: string;
      /**
       * @description What for
       * @example marketing
       */
      readonly purpose: string;
      readonly state: 'granted' | 'revoked';
      readonly textVersion: string | null;
      /**
       * @description How it was given
       * @example message
       * @example web_form
       */
      readonly captureMethod: string;
      readonly proof: string | null;
      /** Format: date-time */
      readonly occurredAt: string;
      readonly expiresAt: string | null;
      /** @description Who wrote it down, as kind:id */
      readonly recordedBy: string;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ContactConsentInput: {
      /**
       * @description How the person may be reached
       * @example whatsapp
       */
      readonly channel: string;
      /**
       * @description What for
       * @example marketing
       */
      readonly purpose: string;
      readonly state: 'granted' | 'revoked';
      /** @description Which wording the person was shown */
      readonly textVersion?: string;
      /**
       * @description How it was given
       * @example message
       * @example web_form
       */
      readonly captureMethod: string;
      /** @description What proves it, such as the id of a message, a digest or the place of a document */
      readonly proof?: string;
      /**
       * Format: date-time
       * @description Not ahead; now when left out
       */
      readonly occurredAt?: string;
      /**
       * Format: date-time
       * @description Of what is granted: until when it holds
       */
      readonly expiresAt?: string;
    };
    readonly ContactEmail: {
      /** Format: uuid */
      readonly id: string;
      readonly address: string;
      /** @description Such as mobile, work or billing */
      readonly label: string;
      /** @description The one the contact shows */
      readonly isPrimary: boolean;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ContactEmailInput: {
      /** Format: email */
      readonly email: string;
      /** @description Such as mobile, work or billing */
      readonly label?: string;
      /** @description The one the contact shows */
      readonly isPrimary?: boolean;
    };
    readonly ContactErasure: {
      /** Format: uuid */
      readonly contactId: string;
      /** @description Contacts that were part of it and went with it */
      readonly mergedIds: readonly string[];
      /** Format: date-time */
      readonly erasedAt: string;
    };
    readonly ContactImport: {
      /** Format: uuid */
      readonly id: string;
      readonly status: 'queued' | 'running' | 'completed';
      /** @description Rows that are done */
      readonly rows: number;
      readonly created: number;
      readonly updated: number;
      /** @description Rows that say what is known already */
      readonly skipped: number;
      readonly invalid: number;
      /** Format: date-time */
      readonly createdAt: string;
      readonly finishedAt: string | null;
    };
    readonly ContactImportInput: {
      /** @description A file with a head line. Columns: name, phone, email, document, birthDate, notes and tags (separated by |), or their Portuguese names; custom.<name> for values of your own. Separated by comma or semicolon */
      readonly csv: string;
    };
    readonly ContactImportRow: {
      /** @description Place in the file, 1 for the line after the head */
      readonly row: number;
      readonly outcome: 'created' | 'updated' | 'skipped' | 'invalid';
      readonly contactId: string | null;
      readonly detail: string | null;
    };
    readonly ContactInput: {
      readonly name: string;
      /** @description E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person. */
      readonly phone?: string;
      /** Format: email */
      readonly email?: string;
      readonly notes?: string;
      readonly status?: 'active' | 'inactive' | 'archived';
      readonly isVip?: boolean;
      /** @description Up to 50 values by name: texts, numbers, booleans or null */
      readonly customFields?: {
        readonly [key: string]: string | number | boolean | null;
      };
      /** @description A CPF, with or without dots */
      readonly document?: string;
      /** Format: date */
      readonly birthDate?: string;
      readonly locale?: string;
    };
    readonly ContactInteraction: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly contactId: string;
      readonly channel: 'whatsapp' | 'email' | 'phone' | 'web' | 'other';
      readonly direction: 'inbound' | 'outbound';
      readonly summary: string;
      /** Format: date-time */
      readonly occurredAt: string;
      /** @description Who wrote it, as kind:id */
      readonly createdBy: string;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ContactInteractionInput: {
      readonly channel: 'whatsapp' | 'email' | 'phone' | 'web' | 'other';
      readonly direction: 'inbound' | 'outbound';
      readonly summary: string;
      /**
       * Format: date-time
       * @description Not ahead; now when left out
       */
      readonly occurredAt?: string;
    };
    readonly ContactMergeInput: {
      /** Format: uuid */
      readonly targetId: string;
      readonly sourceIds: readonly string[];
    };
    readonly ContactMessageInput: {
      /**
       * Format: uuid
       * @description Sends through this instance; left out: that of the contact's newest ticket
       */
      readonly instanceId?: string;
      readonly content: components['schemas']['ContentInput'];
    };
    readonly ContactNote: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly contactId: string;
      readonly body: string;
      /** @description Who wrote it, as kind:id */
      readonly createdBy: string;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ContactNoteInput: {
      readonly body: string;
    };
    readonly ContactPatch: {
      readonly name?: string;
      /** @description E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person. */
      readonly phone?: string;
      readonly email?: string | null;
      readonly notes?: string;
      readonly isBlocked?: boolean;
      readonly status?: 'active' | 'inactive' | 'archived';
      readonly isVip?: boolean;
      /** @description Up to 50 values by name: texts, numbers, booleans or null */
      readonly customFields?: {
        readonly [key: string]: string | number | boolean | null;
      };
      readonly document?: string | null;
      readonly birthDate?: string | null;
      readonly locale?: string | null;
    };
    readonly ContactPhone: {
      /** Format: uuid */
      readonly id: string;
      /** @description E.164 */
      readonly number: string;
      /** @description Such as mobile, work or billing */
      readonly label: string;
      /** @description The one the contact shows */
      readonly isPrimary: boolean;
      /** @description The contact was heard under it; others somebody typed */
      readonly isObserved: boolean;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly ContactPhoneInput: {
      /** @description E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person. */
      readonly phone: string;
      /** @description Such as mobile, work or billing */
      readonly label?: string;
      /** @description The one the contact shows */
      readonly isPrimary?: boolean;
    };
    readonly ContactTask: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly contactId: string;
      readonly title: string;
      readonly description: string;
      readonly status: 'open' | 'completed' | 'cancelled';
      readonly dueAt: string | null;
      readonly assigneeId: string | null;
      /** @description Who wrote it, as kind:id */
      readonly createdBy: string;
      readonly settledAt: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly ContactTaskInput: {
      readonly title: string;
      readonly description?: string;
      readonly dueAt?: string | null;
      readonly assigneeId?: string | null;
    };
    readonly ContactTaskPatch: {
      readonly title?: string;
      readonly description?: string;
      readonly dueAt?: string | null;
      readonly assigneeId?: string | null;
      readonly status?: 'open' | 'completed' | 'cancelled';
    };
    readonly ContactTimelineEntry: {
      readonly kind: 'note' | 'task' | 'interaction' | 'ticket_opened' | 'ticket_closed';
      /**
       * Format: uuid
       * @description Of the note, task, interaction or ticket
       */
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      /** @description The note, the title of the task, the summary, the subject of the ticket, or why it was closed */
      readonly text: string;
      readonly channel: string | null;
      readonly direction: ('inbound' | 'outbound') | null;
      readonly status: string | null;
      readonly actor: string | null;
    };
    readonly ContentInput:
      | {
          /** @constant */
          readonly type: 'text';
          readonly text: string;
          /** @description Lets the network fetch the first link and show what is behind it */
          readonly previewUrl?: boolean;
        }
      | {
          readonly type: 'image' | 'audio' | 'video' | 'document';
          readonly media:
            | {
                readonly mimeType: string;
                readonly fileName?: string;
                readonly sizeBytes?: number;
                /** @description https only */
                readonly url: string;
              }
            | {
                /** Format: uuid */
                readonly mediaId: string;
                readonly fileName?: string;
              };
          readonly caption?: string;
        }
      | {
          /** @constant */
          readonly type: 'location';
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        }
      | {
          /** @constant */
          readonly type: 'contact';
          readonly fullName: string;
          readonly phones: readonly string[];
        }
      | {
          /** @constant */
          readonly type: 'template';
          readonly name: string;
          /** @description Such as pt_BR */
          readonly language: string;
          readonly components: readonly (
            | {
                readonly type: 'header' | 'body' | 'footer';
                readonly text: string;
                /** @description For {{1}}, {{2}} and so on */
                readonly params?: readonly string[];
              }
            | {
                /** @constant */
                readonly type: 'button';
                readonly kind: 'quick_reply' | 'url' | 'copy_code' | 'phone_number';
                readonly text: string;
                readonly value?: string;
              }
          )[];
        }
      | {
          /** @constant */
          readonly type: 'poll';
          readonly question: string;
          readonly options: readonly string[];
          /** @description Whether a voter may choose several */
          readonly multiple?: boolean;
        };
    readonly CreatedApiKey: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description Permissions the key holds, as long as its creator holds them, too */
      readonly scopes: readonly string[];
      readonly createdBy: string | null;
      readonly lastUsedAt: string | null;
      readonly expiresAt: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description The credential itself; it cannot be read again */
      readonly key: string;
    };
    readonly CreditAgreement: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @example saec-goiania */
      readonly slug: string;
      /** @description Sold under while active or published; published ones are shown to partners, too */
      readonly status: 'draft' | 'active' | 'published' | 'suspended' | 'terminated' | 'archived';
      /** @description Who deducts the installments; decides which rules hold */
      readonly payer: 'inss' | 'inss_bpc' | 'siape' | 'clt' | 'state' | 'municipal' | 'military' | 'other';
      readonly segment: string;
      readonly description: string;
      readonly sourceCode: string | null;
      readonly tags: readonly string[];
      readonly metadata: {
        readonly [key: string]: unknown;
      };
      readonly version: number;
      readonly publishedAt: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CreditAgreementHistoryEntry: {
      /** Format: uuid */
      readonly id: string;
      /** @description Such as agreement.updated, window.created or version.published */
      readonly action: string;
      readonly subjectId: string | null;
      /** @description Who did it, as kind:id */
      readonly actor: string;
      readonly note: string;
      /** @description New values of what changed */
      readonly changes: {
        readonly [key: string]: unknown;
      };
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly CreditAgreementInput: {
      readonly name: string;
      /** @example saec-goiania */
      readonly slug: string;
      /** @description Who deducts the installments; decides which rules hold */
      readonly payer: 'inss' | 'inss_bpc' | 'siape' | 'clt' | 'state' | 'municipal' | 'military' | 'other';
      readonly segment?: string;
      readonly description?: string;
      readonly sourceCode?: string | null;
      readonly tags?: readonly string[];
      readonly metadata?: {
        readonly [key: string]: unknown;
      };
    };
    readonly CreditAgreementPatch: {
      readonly name?: string;
      /** @example saec-goiania */
      readonly slug?: string;
      /** @description Who deducts the installments; decides which rules hold */
      readonly payer?: 'inss' | 'inss_bpc' | 'siape' | 'clt' | 'state' | 'municipal' | 'military' | 'other';
      readonly segment?: string;
      readonly description?: string;
      readonly sourceCode?: string | null;
      readonly tags?: readonly string[];
      readonly metadata?: {
        readonly [key: string]: unknown;
      };
    };
    readonly CreditAgreementStatusMove: {
      /** @description Sold under while active or published; published ones are shown to partners, too */
      readonly status: 'draft' | 'active' | 'published' | 'suspended' | 'terminated' | 'archived';
      readonly note?: string;
    };
    readonly CreditProduct: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly agreementId: string;
      readonly kind:
        | 'loan'
        | 'refinancing'
        | 'portability'
        | 'refinancing_of_portability'
        | 'card'
        | 'benefit_card'
        | 'fgts_advance'
        | 'salary_portability';
      readonly name: string;
      readonly isActive: boolean;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CreditProductInput: {
      readonly kind:
        | 'loan'
        | 'refinancing'
        | 'portability'
        | 'refinancing_of_portability'
        | 'card'
        | 'benefit_card'
        | 'fgts_advance'
        | 'salary_portability';
      readonly name: string;
    };
    readonly CreditProductPatch: {
      readonly name?: string;
      readonly isActive?: boolean;
    };
    readonly CreditPublication: {
      /**
       * Format: date-time
       * @description Now, unless given
       */
      readonly effectiveFrom?: string;
      /** Format: date-time */
      readonly effectiveUntil?: string;
      readonly note?: string;
    };
    readonly CreditRate: {
      /** Format: uuid */
      readonly id: string;
      readonly termMonths: number;
      readonly contractDay: number;
      /**
       * @description A fraction: 0.0185 is 1.85 %
       * @example 0.0185
       */
      readonly monthlyRate: string;
      readonly coefficient: string | null;
      /**
       * @description A fraction: 0.0185 is 1.85 %
       * @example 0.0185
       */
      readonly feeRate: string;
      /**
       * @description Reais as a decimal text, for example 10000.00
       * @example 10000.00
       */
      readonly feeFlat: string;
      readonly minAmount: string | null;
      readonly maxAmount: string | null;
      readonly minInstallment: string | null;
      readonly maxInstallment: string | null;
      readonly minAge: number | null;
      readonly maxAge: number | null;
      readonly commissionRate: string | null;
    };
    readonly CreditRateInput: {
      /** @example 84 */
      readonly termMonths: number;
      /**
       * @description Day of the month the coefficient is for; 0 for all days
       * @default 0
       */
      readonly contractDay: number;
      /**
       * @description A fraction: 0.0185 is 1.85 %
       * @example 0.0185
       */
      readonly monthlyRate: string;
      readonly coefficient?: string | null;
      /**
       * @description A fraction: 0.0185 is 1.85 %
       * @example 0.0185
       */
      readonly feeRate?: string;
      /**
       * @description Reais as a decimal text, for example 10000.00
       * @example 10000.00
       */
      readonly feeFlat?: string;
      readonly minAmount?: string | null;
      readonly maxAmount?: string | null;
      readonly minInstallment?: string | null;
      readonly maxInstallment?: string | null;
      readonly minAge?: number | null;
      readonly maxAge?: number | null;
      readonly commissionRate?: string | null;
    };
    readonly CreditTable: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly agreementId: string;
      /** Format: uuid */
      readonly productId: string;
      /** @description Bank or finance company */
      readonly bank: string;
      /**
       * @description Code of the table at the bank
       * @example T-84
       */
      readonly code: string;
      readonly name: string;
      /**
       * @description Such as NORMAL, FLEX1
       * @example NORMAL
       */
      readonly modality: string;
      /** @description Order of offers; the lowest comes first */
      readonly priority: number;
      readonly isArchived: boolean;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CreditTableInput: {
      /** Format: uuid */
      readonly productId: string;
      /** @description Bank or finance company */
      readonly bank: string;
      /**
       * @description Code of the table at the bank
       * @example T-84
       */
      readonly code: string;
      readonly name: string;
      /**
       * @description Such as NORMAL, FLEX1
       * @example NORMAL
       */
      readonly modality?: string;
      /** @description Order of offers; the lowest comes first */
      readonly priority?: number;
    };
    readonly CreditTablePatch: {
      readonly name?: string;
      /** @description Order of offers; the lowest comes first */
      readonly priority?: number;
      readonly isArchived?: boolean;
    };
    readonly CreditTableVersion: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly tableId: string;
      readonly number: number;
      readonly status: 'draft' | 'published' | 'withdrawn';
      readonly effectiveFrom: string | null;
      readonly effectiveUntil: string | null;
      /** @description How days are counted: months of 30 days, days of the calendar by 30, or by 365 */
      readonly coefficientBasis: 'd30' | 'calendar' | 'calendar_365';
      readonly copiedFromId: string | null;
      readonly note: string;
      readonly rateCount: number;
      readonly createdBy: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly publishedAt: string | null;
    };
    readonly CreditTableVersionInput: {
      /** @description How days are counted: months of 30 days, days of the calendar by 30, or by 365 */
      readonly coefficientBasis: 'd30' | 'calendar' | 'calendar_365';
      readonly rates: readonly components['schemas']['CreditRateInput'][];
      readonly note?: string;
    };
    readonly CreditTableVersionWithRates: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly tableId: string;
      readonly number: number;
      readonly status: 'draft' | 'published' | 'withdrawn';
      readonly effectiveFrom: string | null;
      readonly effectiveUntil: string | null;
      /** @description How days are counted: months of 30 days, days of the calendar by 30, or by 365 */
      readonly coefficientBasis: 'd30' | 'calendar' | 'calendar_365';
      readonly copiedFromId: string | null;
      readonly note: string;
      readonly rateCount: number;
      readonly createdBy: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly publishedAt: string | null;
      readonly rates: readonly components['schemas']['CreditRate'][];
    };
    readonly CreditWindow: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly agreementId: string;
      readonly tableId: string | null;
      readonly label: string;
      /** Format: date */
      readonly startsOn: string;
      /**
       * Format: date
       * @description Last day
       */
      readonly endsOn: string;
      /** Format: date */
      readonly firstDueOn: string;
      readonly payrollMonth: string | null;
      readonly isActive: boolean;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CreditWindowInput: {
      readonly tableId?: string | null;
      readonly label: string;
      /** Format: date */
      readonly startsOn: string;
      /** Format: date */
      readonly endsOn: string;
      /** Format: date */
      readonly firstDueOn: string;
      readonly payrollMonth?: string | null;
      readonly isActive?: boolean;
    };
    readonly CreditWindowPatch: {
      readonly label?: string;
      /** Format: date */
      readonly startsOn?: string;
      /** Format: date */
      readonly endsOn?: string;
      /** Format: date */
      readonly firstDueOn?: string;
      readonly payrollMonth?: string | null;
      readonly isActive?: boolean;
    };
    readonly CustomRole: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly description: string;
      /** @description Ids of /v1/permissions */
      readonly permissions: readonly string[];
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CustomRoleInput: {
      readonly name: string;
      readonly description?: string;
      /** @description Ids of /v1/permissions */
      readonly permissions: readonly string[];
    };
    readonly CustomRolePatch: {
      readonly name?: string;
      readonly description?: string;
      /** @description Ids of /v1/permissions */
      readonly permissions?: readonly string[];
    };
    readonly Flag: {
      /** @description Names the flag in code; never changes */
      readonly key: string;
      readonly description: string;
      /** @description When false it is off for everybody whom no override lets in */
      readonly isEnabled: boolean;
      /** @description Share of those it is on for, always the same ones; who is in at 10 is in at 20 */
      readonly rolloutPercent: number;
      /** @description Whether whole tenants or single users and keys are counted into the share */
      readonly rolloutBy: 'tenant' | 'actor';
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly FlagEvaluation: {
      readonly key: string;
      readonly isEnabled: boolean;
      /** @description As OpenFeature names it: TARGETING_MATCH for an override, SPLIT for the rollout, STATIC, DISABLED */
      readonly reason: string;
    };
    readonly FlagInput: {
      /** @description Names the flag in code; never changes */
      readonly key: string;
      readonly description?: string;
      /** @description When false it is off for everybody whom no override lets in */
      readonly isEnabled?: boolean;
      /** @description Share of those it is on for, always the same ones; who is in at 10 is in at 20 */
      readonly rolloutPercent?: number;
      /** @description Whether whole tenants or single users and keys are counted into the share */
      readonly rolloutBy?: 'tenant' | 'actor';
    };
    readonly FlagOverride: {
      /** Format: uuid */
      readonly tenantId: string;
      readonly isEnabled: boolean;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly FlagOverrideInput: {
      readonly isEnabled: boolean;
    };
    readonly FlagPatch: {
      readonly description?: string;
      /** @description When false it is off for everybody whom no override lets in */
      readonly isEnabled?: boolean;
      /** @description Share of those it is on for, always the same ones; who is in at 10 is in at 20 */
      readonly rolloutPercent?: number;
      /** @description Whether whole tenants or single users and keys are counted into the share */
      readonly rolloutBy?: 'tenant' | 'actor';
    };
    readonly InboxReport: {
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly firstResponse: {
        /** @description Tickets whose contact first wrote in the period */
        readonly conversations: number;
        /** @description Those of them that somebody answered, by now */
        readonly answered: number;
        /** @description Over those answered */
        readonly medianSeconds: number | null;
        readonly p90Seconds: number | null;
        /** @description Answered within five minutes, of all conversations */
        readonly underFiveMinutesRate: number | null;
        readonly byQueue: readonly {
          readonly queueId: string | null;
          /** @description Tickets whose contact first wrote in the period */
          readonly conversations: number;
          /** @description Those of them that somebody answered, by now */
          readonly answered: number;
          /** @description Over those answered */
          readonly medianSeconds: number | null;
          readonly p90Seconds: number | null;
          /** @description Answered within five minutes, of all conversations */
          readonly underFiveMinutesRate: number | null;
        }[];
        readonly byAgent: readonly {
          readonly agentId: string | null;
          /** @description Tickets whose contact first wrote in the period */
          readonly conversations: number;
          /** @description Those of them that somebody answered, by now */
          readonly answered: number;
          /** @description Over those answered */
          readonly medianSeconds: number | null;
          readonly p90Seconds: number | null;
          /** @description Answered within five minutes, of all conversations */
          readonly underFiveMinutesRate: number | null;
        }[];
      };
      readonly tickets: {
        readonly created: number;
        readonly byStatus: readonly {
          readonly status: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
          readonly count: number;
        }[];
        /** @description Bits: 0 when all tickets created in the period have one status */
        readonly statusEntropy: number;
      };
      readonly handleTimeByStage: readonly {
        /** @description Place in the sales process */
        readonly stage:
          | 'novo'
          | 'conectado'
          | 'qualificacao'
          | 'proposta'
          | 'documentacao'
          | 'documentos_averbacao'
          | 'aguardando'
          | 'aguardando_cliente'
          | 'liquidacao'
          | 'aprovado_liquidacao'
          | 'reciclar'
          | 'desconhecido';
        readonly moves: number;
        readonly averageSeconds: number;
        readonly medianSeconds: number;
      }[];
      readonly proposals: {
        /** @description Tickets that came into proposta in the period */
        readonly entered: number;
        /** @description Those of them that came into liquidacao afterwards, by now */
        readonly signed: number;
        readonly rate: number | null;
      };
      readonly delivery: {
        /** @description Messages to contacts in the period */
        readonly sent: number;
        readonly failed: number;
        readonly errorRatePerThousand: number | null;
        readonly qualityTier: ('high' | 'medium' | 'low') | null;
      };
    };
    readonly Invite: {
      /** Format: uuid */
      readonly id: string;
      /** Format: email */
      readonly email: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      readonly roleId: string | null;
      readonly status: 'pending' | 'accepted' | 'expired' | 'revoked';
      /** Format: date-time */
      readonly expiresAt: string;
      readonly invitedBy: string | null;
      readonly userId: string | null;
      /** @description Mails asked for; each resend makes the link of the one before worthless */
      readonly sendCount: number;
      /** @description The last 20 attempts at a mail, oldest first */
      readonly deliveries: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly outcome: 'sent' | 'failed';
        readonly detail: string | null;
      }[];
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly InviteAcceptance: {
      readonly token: string;
      readonly name: string;
      readonly password: string;
    };
    readonly InviteInput: {
      /** Format: email */
      readonly email: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      /** Format: uuid */
      readonly roleId?: string;
      /** @default 7 */
      readonly expiresInDays: number;
    };
    readonly InviteToken: {
      readonly token: string;
    };
    readonly Lead: {
      /** Format: uuid */
      readonly id: string;
      readonly status: 'new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost';
      /** @description Place in the column of its status: columns sort by it, byte by byte */
      readonly position: string;
      readonly contact: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        readonly phone: string | null;
      };
      readonly owner: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly ticketId: string | null;
      readonly ticket: components['schemas']['LeadTicket'] | null;
      readonly tags: readonly components['schemas']['TagRef'][];
      readonly source: string;
      readonly score: number;
      readonly valueCents: number;
      readonly currency: string;
      /** @description Percent */
      readonly probability: number;
      readonly lostReason: ('sem_interesse' | 'orcamento' | 'concorrencia' | 'documentacao' | 'outro') | null;
      readonly expectedCloseOn: string | null;
      readonly nextFollowUpAt: string | null;
      readonly customFields: {
        readonly [key: string]: unknown;
      };
      readonly closedAt: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly LeadActivity: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly leadId: string;
      readonly type: 'note' | 'call' | 'status_changed' | 'whatsapp_replied' | 'ticket_linked';
      readonly note: string;
      readonly callResult: ('connected' | 'no_answer' | 'voicemail') | null;
      readonly fromStatus:
        ('new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost') | null;
      readonly toStatus:
        ('new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost') | null;
      readonly messageId: string | null;
      readonly ticketId: string | null;
      readonly authorId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly LeadActivityInput:
      | {
          /** @constant */
          readonly type: 'note';
          readonly note: string;
        }
      | {
          /** @constant */
          readonly type: 'call';
          readonly callResult: 'connected' | 'no_answer' | 'voicemail';
          readonly note?: string;
        };
    readonly LeadConversion: {
      /**
       * Format: uuid
       * @description Talks through this instance; left out: that of the contact's newest ticket, else the only one
       */
      readonly instanceId?: string;
      /**
       * Format: uuid
       * @description Of a ticket that is opened
       */
      readonly queueId?: string;
      /** @description Of a ticket that is opened */
      readonly subject?: string;
      /** @description Hands a ticket that nobody has to the lead's owner */
      readonly assignOwner?: boolean;
      readonly status?: 'new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost';
      readonly lostReason?: 'sem_interesse' | 'orcamento' | 'concorrencia' | 'documentacao' | 'outro';
    };
    readonly LeadInput: {
      /** Format: uuid */
      readonly contactId: string;
      /** @description Where it came from, such as whatsapp */
      readonly source: string;
      readonly ownerId?: string | null;
      readonly ticketId?: string | null;
      readonly score?: number;
      readonly valueCents?: number;
      /** @description ISO 4217 */
      readonly currency?: string;
      /** @description Percent */
      readonly probability?: number;
      readonly expectedCloseOn?: string | null;
      readonly nextFollowUpAt?: string | null;
      readonly customFields?: {
        readonly [key: string]: string | number | boolean;
      };
    };
    readonly LeadMove: {
      readonly status: 'new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost';
      readonly lostReason?: 'sem_interesse' | 'orcamento' | 'concorrencia' | 'documentacao' | 'outro';
      /**
       * Format: uuid
       * @description Lead of that column it goes right below; without any neighbor, to the top
       */
      readonly afterId?: string;
      /**
       * Format: uuid
       * @description Lead of that column it goes right above; when afterId is given, too, only if that one has left the column
       */
      readonly beforeId?: string;
    };
    readonly LeadPatch: {
      readonly ownerId?: string | null;
      readonly ticketId?: string | null;
      readonly score?: number;
      readonly valueCents?: number;
      /** @description ISO 4217 */
      readonly currency?: string;
      /** @description Percent */
      readonly probability?: number;
      readonly expectedCloseOn?: string | null;
      readonly nextFollowUpAt?: string | null;
      readonly customFields?: {
        readonly [key: string]: string | number | boolean;
      };
      /** @description Where it came from, such as whatsapp */
      readonly source?: string;
      readonly status?: 'new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost';
      readonly lostReason?: 'sem_interesse' | 'orcamento' | 'concorrencia' | 'documentacao' | 'outro';
    };
    readonly LeadSettings: {
      /** @description The first message of an unknown person makes a lead */
      readonly createOnInbound: boolean;
    };
    readonly LeadTagging: {
      readonly names: readonly string[];
    };
    readonly LeadTicket: {
      /** Format: uuid */
      readonly id: string;
      readonly channel: string;
      readonly status: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      /** @description Place in the sales process */
      readonly stage:
        | 'novo'
        | 'conectado'
        | 'qualificacao'
        | 'proposta'
        | 'documentacao'
        | 'documentos_averbacao'
        | 'aguardando'
        | 'aguardando_cliente'
        | 'liquidacao'
        | 'aprovado_liquidacao'
        | 'reciclar'
        | 'desconhecido';
      readonly closedAt: string | null;
      readonly closeOutcome: ('won' | 'lost' | 'no_interest' | 'no_answer' | 'duplicate' | 'spam' | 'other') | null;
    };
    readonly LegalHold: {
      readonly reason: string | null;
    };
    readonly Login: {
      readonly tenant: string;
      readonly email: string;
      readonly password: string;
    };
    readonly Me: {
      readonly actor: {
        readonly kind: string;
        readonly id: string;
      };
      readonly user: components['schemas']['User'] | null;
      readonly tenant: {
        /** Format: uuid */
        readonly id: string;
        readonly slug: string;
        readonly name: string;
      };
      readonly permissions: readonly string[];
    };
    readonly Media: {
      /** Format: uuid */
      readonly id: string;
      readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
      readonly status: 'pending' | 'stored' | 'failed';
      readonly mimeType: string;
      readonly fileName: string | null;
      readonly sizeBytes: number | null;
      readonly sha256: string | null;
      readonly failure: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly url: string | null;
      readonly urlExpiresAt: string | null;
    };
    readonly MePatch: {
      readonly name?: string;
      /** @description Whether queues may hand me tickets */
      readonly isAvailable?: boolean;
    };
    readonly Message: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly ticketId: string;
      /** Format: uuid */
      readonly contactId: string;
      /** Format: uuid */
      readonly instanceId: string;
      readonly direction: 'inbound' | 'outbound';
      readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed';
      readonly content: components['schemas']['MessageContent'];
      readonly providerMessageId: string;
      readonly senderId: string | null;
      readonly failure: {
        /** @description not_configured: no plugin brings the channel. cancelled: revoked before it was sent. */
        readonly code:
          | 'instance_disconnected'
          | 'invalid_recipient'
          | 'rate_limited'
          | 'timeout'
          | 'unsupported'
          | 'rejected'
          | 'restricted'
          | 'not_configured'
          | 'cancelled'
          | 'unknown';
        readonly detail: string;
        /** @description Whether sending it again may help */
        readonly isRetryable: boolean;
      } | null;
      readonly replyTo: components['schemas']['ReplyTo'] | null;
      /** @description At most one per author */
      readonly reactions: readonly components['schemas']['Reaction'][];
      readonly pollResults: components['schemas']['PollResults'] | null;
      /**
       * Format: date-time
       * @description When it was stored here; grows strictly within a ticket
       */
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly deliveredAt: string | null;
      readonly readAt: string | null;
      readonly editedAt: string | null;
      readonly revokedAt: string | null;
    };
    readonly MessageContent:
      | {
          /** @constant */
          readonly type: 'text';
          readonly text: string;
          readonly previewUrl?: boolean;
        }
      | {
          readonly type: 'image' | 'audio' | 'video' | 'document' | 'sticker';
          readonly media: {
            readonly mimeType: string;
            readonly fileName?: string;
            readonly sizeBytes?: number;
            /** Format: uuid */
            readonly mediaId?: string;
            /** @description Of the file mediaId; message.updated tells of each change */
            readonly status?: 'pending' | 'stored' | 'failed' | 'removed';
            /** @description Where the bytes are. Of a file here, a fresh link in each answer; events carry its mediaId only */
            readonly url?: string;
            /** Format: date-time */
            readonly urlExpiresAt?: string;
          };
          readonly caption?: string;
        }
      | {
          /** @constant */
          readonly type: 'location';
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        }
      | {
          /** @constant */
          readonly type: 'contact';
          readonly fullName: string;
          readonly phones: readonly string[];
        }
      | {
          /** @constant */
          readonly type: 'template';
          readonly name: string;
          readonly language: string;
          readonly components: readonly (
            | {
                readonly type: 'header' | 'body' | 'footer';
                readonly text: string;
                readonly params?: readonly string[];
              }
            | {
                /** @constant */
                readonly type: 'button';
                readonly kind: 'quick_reply' | 'url' | 'copy_code' | 'phone_number';
                readonly text: string;
                readonly value?: string;
              }
          )[];
          /** @description What the contact reads */
          readonly text: string;
        }
      | {
          /** @constant */
          readonly type: 'poll';
          readonly question: string;
          readonly options: readonly string[];
          readonly multiple: boolean;
        }
      | {
          /** @constant */
          readonly type: 'revoked';
        };
    readonly MessageInput:
      | {
          /** @constant */
          readonly type: 'text';
          readonly text: string;
          /** @description Lets the network fetch the first link and show what is behind it */
          readonly previewUrl?: boolean;
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        }
      | {
          readonly type: 'image' | 'audio' | 'video' | 'document';
          readonly media:
            | {
                readonly mimeType: string;
                readonly fileName?: string;
                readonly sizeBytes?: number;
                /** @description https only */
                readonly url: string;
              }
            | {
                /** Format: uuid */
                readonly mediaId: string;
                readonly fileName?: string;
              };
          readonly caption?: string;
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        }
      | {
          /** @constant */
          readonly type: 'location';
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        }
      | {
          /** @constant */
          readonly type: 'contact';
          readonly fullName: string;
          readonly phones: readonly string[];
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        }
      | {
          /** @constant */
          readonly type: 'template';
          readonly name: string;
          /** @description Such as pt_BR */
          readonly language: string;
          readonly components: readonly (
            | {
                readonly type: 'header' | 'body' | 'footer';
                readonly text: string;
                /** @description For {{1}}, {{2}} and so on */
                readonly params?: readonly string[];
              }
            | {
                /** @constant */
                readonly type: 'button';
                readonly kind: 'quick_reply' | 'url' | 'copy_code' | 'phone_number';
                readonly text: string;
                readonly value?: string;
              }
          )[];
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        }
      | {
          /** @constant */
          readonly type: 'poll';
          readonly question: string;
          readonly options: readonly string[];
          /** @description Whether a voter may choose several */
          readonly multiple?: boolean;
          /** @description The message of the same ticket that it answers */
          readonly replyTo?: {
            /** Format: uuid */
            readonly messageId: string;
          };
          /**
           * Format: uuid
           * @description Sends through this instance instead of the ticket's
           */
          readonly instanceId?: string;
        };
    readonly MessageRevision: {
      /** Format: uuid */
      readonly id: string;
      readonly content: components['schemas']['MessageContent'];
      /** Format: date-time */
      readonly replacedAt: string;
      /** @description Who replaced it, as kind:id */
      readonly replacedBy: string;
    };
    readonly OpenInvite: {
      /** Format: email */
      readonly email: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      readonly tenantName: string;
      readonly tenantSlug: string;
      /** Format: date-time */
      readonly expiresAt: string;
    };
    readonly PasswordChange: {
      readonly currentPassword: string;
      readonly newPassword: string;
    };
    readonly PasswordRecovery: {
      readonly tenant: string;
      readonly email: string;
    };
    readonly PasswordReset: {
      readonly token: string;
      readonly newPassword: string;
    };
    readonly PasswordResetOffer: {
      /** Format: date-time */
      readonly expiresAt: string;
    };
    readonly Permission: {
      readonly id: string;
      readonly plugin: string;
      readonly description: string;
      /** @description Built-in roles that hold it */
      readonly roles: readonly string[];
    };
    readonly PollResults: {
      readonly totalVoters: number;
      readonly totalVotes: number;
      readonly options: readonly {
        readonly name: string;
        readonly votes: number;
      }[];
    };
    readonly Preferences: {
      /** @description Pixels */
      readonly inboxListWidth: number;
      readonly theme: 'light' | 'dark' | 'system';
      readonly locale: 'pt-BR' | 'en' | 'es';
      readonly density: 'comfortable' | 'compact';
      readonly notifications: {
        readonly desktop: boolean;
        readonly sound: boolean;
        /** @description Only of tickets of my own */
        readonly onlyMine: boolean;
      };
      /** @description What the user interface wants to keep for the user, such as saved views */
      readonly custom: {
        readonly [key: string]: unknown;
      };
    };
    readonly PreferencesPatch: {
      readonly inboxListWidth?: number | null;
      readonly theme?: ('light' | 'dark' | 'system') | null;
      readonly locale?: ('pt-BR' | 'en' | 'es') | null;
      readonly density?: ('comfortable' | 'compact') | null;
      readonly notifications?: {
        readonly desktop?: boolean | null;
        readonly sound?: boolean | null;
        readonly onlyMine?: boolean | null;
      } | null;
      readonly custom?: {
        readonly [key: string]: unknown;
      } | null;
    };
    readonly PresenceReport: {
      readonly state: 'viewing' | 'typing' | 'left';
    };
    /** @description RFC 9457, with members of the problem itself */
    readonly Problem: {
      /** @description Where the problem is described */
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly detail: string;
      /** @description Path of the request */
      readonly instance: string;
      /** @description Stable name to switch on */
      readonly code: string;
      readonly requestId: string;
      readonly errors?: readonly {
        /** @description JSON Pointer into the body, or /query/…, /params/…, /headers/… */
        readonly pointer: string;
        readonly detail: string;
      }[];
    } & {
      readonly [key: string]: unknown;
    };
    readonly Queue: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly description: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color: string;
      /** @description Place in lists, smallest first */
      readonly position: number;
      readonly isActive: boolean;
      /** @description Tickets without another queue land here; one queue of a tenant at most */
      readonly isDefault: boolean;
      readonly assignmentStrategy: 'manual' | 'round_robin' | 'least_busy' | 'sticky';
      readonly agentCapacity: number | null;
      readonly businessHours: components['schemas']['BusinessHours'] | null;
      readonly outOfHoursReply: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly QueueInput: {
      readonly name: string;
      readonly description?: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
      /** @description Place in lists, smallest first */
      readonly position?: number;
      readonly isActive?: boolean;
      /** @constant */
      readonly isDefault?: true;
      readonly assignmentStrategy?: 'manual' | 'round_robin' | 'least_busy' | 'sticky';
      readonly agentCapacity?: number | null;
      readonly businessHours?: components['schemas']['BusinessHours'] | null;
      readonly outOfHoursReply?: string | null;
    };
    readonly QueueMember: {
      /** Format: uuid */
      readonly userId: string;
      readonly name: string;
      readonly status: 'active' | 'inactive';
      readonly isAvailable: boolean;
      /** @description Tickets the user has now, in whatever queues */
      readonly assignedTickets: number;
      /** Format: date-time */
      readonly addedAt: string;
    };
    readonly QueueOrder: {
      readonly items: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @description Place in lists, smallest first */
        readonly position: number;
      }[];
    };
    readonly QueuePatch: {
      readonly name?: string;
      readonly description?: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
      /** @description Place in lists, smallest first */
      readonly position?: number;
      readonly isActive?: boolean;
      /**
       * @description Makes this the default instead of the present one
       * @constant
       */
      readonly isDefault?: true;
      readonly assignmentStrategy?: 'manual' | 'round_robin' | 'least_busy' | 'sticky';
      readonly agentCapacity?: number | null;
      readonly businessHours?: components['schemas']['BusinessHours'] | null;
      readonly outOfHoursReply?: string | null;
    };
    readonly QuickReply: {
      /** Format: uuid */
      readonly id: string;
      /** @description What an agent types to find it; unique among the shared ones, and among one’s own */
      readonly shortcut: string;
      /** @description May hold variables such as {{contact.firstName}}, {{agent.name}} and {{ticket.id}} */
      readonly text: string;
      readonly ownerId: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly QuickReplyInput: {
      /** @description What an agent types to find it; unique among the shared ones, and among one’s own */
      readonly shortcut: string;
      /** @description May hold variables such as {{contact.firstName}}, {{agent.name}} and {{ticket.id}} */
      readonly text: string;
      /**
       * @description Needs the permission quick-replies:share
       * @default false
       */
      readonly isShared: boolean;
    };
    readonly QuickReplyPatch: {
      /** @description What an agent types to find it; unique among the shared ones, and among one’s own */
      readonly shortcut?: string;
      /** @description May hold variables such as {{contact.firstName}}, {{agent.name}} and {{ticket.id}} */
      readonly text?: string;
    };
    readonly QuickReplyTarget: {
      /** Format: uuid */
      readonly ticketId: string;
    };
    readonly Reaction: {
      readonly author: 'contact' | 'us';
      readonly emoji: string;
      readonly userId: string | null;
      /** Format: date-time */
      readonly at: string;
    };
    readonly RefreshToken: {
      readonly refreshToken: string;
    };
    readonly RenderedReply: {
      readonly text: string;
      /** @description Variables that stand in the text still, because nobody knows them */
      readonly unknownVariables: readonly string[];
    };
    readonly ReplyTo: {
      readonly messageId: string | null;
      readonly author: 'contact' | 'us';
      readonly type: string;
      /** @description Up to 160 characters */
      readonly preview: string;
    };
    readonly RotatedWebhookSecret: {
      /** @description Verifies signatures; shown this once */
      readonly secret: string;
      /**
       * Format: date-time
       * @description Until then both secrets sign
       */
      readonly previousValidUntil: string;
    };
    readonly Session: {
      /** @description Send it as Authorization: Bearer */
      readonly accessToken: string;
      /** @description Seconds until the access token expires */
      readonly expiresIn: number;
      /** @description Good for one call of /v1/auth/refresh */
      readonly refreshToken: string;
      readonly user: components['schemas']['User'];
    };
    readonly StageMove: {
      /** @description A stage, or one of the other names it is known by */
      readonly stage: string;
      readonly reason?: string;
    };
    readonly Tag: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly color: string;
      /** @description How many things of each kind carry it */
      readonly uses: readonly {
        /** @description What carries the tag, such as contacts */
        readonly kind: string;
        readonly count: number;
      }[];
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TagInput: {
      readonly name: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
    };
    readonly TagPatch: {
      readonly name?: string;
      /** @description Red, green and blue as #RRGGBB */
      readonly color?: string;
    };
    readonly TagRef: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly color: string;
    };
    readonly Tenant: {
      /** Format: uuid */
      readonly id: string;
      /** @description Names the tenant at login; never changes */
      readonly slug: string;
      readonly name: string;
      /** @description Nobody logs in to a suspended tenant, and its tokens and keys are refused */
      readonly status: 'active' | 'suspended';
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TenantInput: {
      readonly name: string;
      /** @description Names the tenant at login; never changes */
      readonly slug: string;
      /** Format: email */
      readonly adminEmail: string;
      readonly adminName?: string;
      readonly adminPassword: string;
    };
    readonly TenantPatch: {
      readonly name?: string;
      /** @description Nobody logs in to a suspended tenant, and its tokens and keys are refused */
      readonly status?: 'active' | 'suspended';
    };
    readonly Ticket: {
      /** Format: uuid */
      readonly id: string;
      readonly status: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      /** @description Place in the sales process */
      readonly stage:
        | 'novo'
        | 'conectado'
        | 'qualificacao'
        | 'proposta'
        | 'documentacao'
        | 'documentos_averbacao'
        | 'aguardando'
        | 'aguardando_cliente'
        | 'liquidacao'
        | 'aprovado_liquidacao'
        | 'reciclar'
        | 'desconhecido';
      /** Format: date-time */
      readonly stageSince: string;
      readonly priority: 'low' | 'normal' | 'high' | 'urgent';
      readonly subject: string;
      readonly channel: string;
      /** Format: uuid */
      readonly instanceId: string;
      readonly queueId: string | null;
      readonly assigneeId: string | null;
      readonly contact: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        /** @description Where messages go to */
        readonly address: string;
      };
      readonly lastMessage: {
        /** @description Up to 160 characters; empty when the message has no text */
        readonly preview: string;
        /** Format: date-time */
        readonly at: string;
        readonly direction: 'inbound' | 'outbound';
        readonly type: string;
      } | null;
      /** @description Inbound messages since the caller marked the ticket as read; in events and for programs, since anybody did */
      readonly unreadCount: number;
      readonly messageCount: number;
      readonly inboundCount: number;
      readonly outboundCount: number;
      readonly firstInboundAt: string | null;
      readonly lastInboundAt: string | null;
      readonly firstOutboundAt: string | null;
      readonly lastOutboundAt: string | null;
      readonly waitingSince: string | null;
      readonly firstResponseAt: string | null;
      readonly firstResponderId: string | null;
      readonly windowExpiresAt: string | null;
      /** Format: date-time */
      readonly lastActivityAt: string;
      readonly closedAt: string | null;
      readonly closedBy: string | null;
      readonly closeReason: string | null;
      readonly closeOutcome: ('won' | 'lost' | 'no_interest' | 'no_answer' | 'duplicate' | 'spam' | 'other') | null;
      readonly tagIds: readonly string[];
      readonly nextStep: {
        readonly text: string;
        readonly dueAt: string | null;
      } | null;
      readonly attribution: components['schemas']['TicketAttribution'];
      /** @description Counts edits; messages leave it alone */
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TicketAssignment: {
      readonly assigneeId: string | null;
      readonly reason?: string;
    };
    readonly TicketAttribution: {
      /** Format: uuid */
      readonly campaignId?: string;
      readonly campaignName?: string;
      readonly productType?: string;
      readonly strategy?: string;
    };
    readonly TicketBulkAction:
      | {
          /** @constant */
          readonly action: 'close';
          readonly ticketIds: readonly string[];
          readonly reason?: string;
          readonly outcome?: 'won' | 'lost' | 'no_interest' | 'no_answer' | 'duplicate' | 'spam' | 'other';
        }
      | {
          /** @constant */
          readonly action: 'assign';
          readonly ticketIds: readonly string[];
          readonly assigneeId: string | null;
          readonly reason?: string;
        };
    readonly TicketBulkResult: {
      readonly data: readonly {
        /** Format: uuid */
        readonly ticketId: string;
        readonly ok: boolean;
        readonly code: string | null;
      }[];
    };
    readonly TicketClosing: {
      readonly reason?: string;
      readonly outcome?: 'won' | 'lost' | 'no_interest' | 'no_answer' | 'duplicate' | 'spam' | 'other';
    };
    readonly TicketFilters: {
      /** @description active stands for open, pending and assigned */
      readonly status?: 'active' | 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      /** Format: uuid */
      readonly queue?: string;
      /** @description A user, me or none */
      readonly assignee?: 'me' | 'none' | string;
      /** @description Place in the sales process */
      readonly stage?:
        | 'novo'
        | 'conectado'
        | 'qualificacao'
        | 'proposta'
        | 'documentacao'
        | 'documentos_averbacao'
        | 'aguardando'
        | 'aguardando_cliente'
        | 'liquidacao'
        | 'aprovado_liquidacao'
        | 'reciclar'
        | 'desconhecido';
      /** Format: uuid */
      readonly tag?: string;
      readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
      readonly channel?: string;
      /** Format: uuid */
      readonly instance?: string;
      /** Format: uuid */
      readonly campaign?: string;
      /** Format: uuid */
      readonly contact?: string;
      /**
       * @description With messages that the caller has not read; of active tickets unless a status is named
       * @constant
       */
      readonly unread?: true;
      /**
       * @description The contact wrote last and nobody answered
       * @constant
       */
      readonly waiting?: true;
      /** Format: date-time */
      readonly createdFrom?: string;
      /**
       * Format: date-time
       * @description Before this time
       */
      readonly createdTo?: string;
      /** @description Beginnings of words of the contact's name and the subject, or of a telephone number */
      readonly q?: string;
      /** @description Newest activity first (as without it), newest first, or longest waiting first (then only those that wait) */
      readonly sort?: 'last_activity' | 'created' | 'waiting';
    };
    readonly TicketInput: {
      /** Format: uuid */
      readonly contactId: string;
      /** Format: uuid */
      readonly instanceId: string;
      /** Format: uuid */
      readonly queueId?: string;
      readonly subject?: string;
      readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
      /** @description A stage, or one of the other names it is known by */
      readonly stage?: string;
      readonly attribution?: components['schemas']['TicketAttribution'];
    };
    readonly TicketLeadInput: {
      /** @description Of a lead that is added; left out: the channel of the ticket */
      readonly source?: string;
      /** @description Of a lead that is added; left out: whoever has the ticket */
      readonly ownerId?: string | null;
    };
    readonly TicketNote: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly ticketId: string;
      readonly authorId: string | null;
      /** @description Who wrote it, as kind:id */
      readonly author: string;
      /** @description private: the author alone; team: everybody who sees the ticket */
      readonly visibility: 'private' | 'team';
      readonly body: string;
      readonly mentions: readonly string[];
      readonly tags: readonly string[];
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly TicketNoteInput: {
      readonly body: string;
      /** @description private: the author alone; team: everybody who sees the ticket */
      readonly visibility?: 'private' | 'team';
      readonly mentions?: readonly string[];
      readonly tags?: readonly string[];
    };
    readonly TicketPatch: {
      readonly status?: 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
      readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
      /** Format: uuid */
      readonly queueId?: string;
      readonly subject?: string;
      /** @description A stage, or one of the other names it is known by */
      readonly stage?: string;
      readonly nextStep?: {
        readonly text: string;
        readonly dueAt: string | null;
      } | null;
    };
    readonly TicketPresence: {
      /** Format: uuid */
      readonly ticketId: string;
      /** Format: uuid */
      readonly userId: string;
      readonly state: 'viewing' | 'typing' | 'left';
      /**
       * Format: date-time
       * @description Holds until then unless it is said again
       */
      readonly expiresAt: string;
    };
    readonly TicketReopening: {
      readonly reason?: string;
    };
    readonly TicketTagging: {
      readonly names: readonly string[];
    };
    readonly TicketTimelineEntry: {
      /** Format: uuid */
      readonly id: string;
      readonly kind: 'transition' | 'stage' | 'note' | 'opened';
      /** Format: date-time */
      readonly at: string;
      readonly actor: string | null;
      readonly reason: string | null;
      readonly outcome: string | null;
      readonly status?: {
        readonly from: string | null;
        readonly to: string | null;
      };
      readonly queueId?: {
        readonly from: string | null;
        readonly to: string | null;
      };
      readonly assigneeId?: {
        readonly from: string | null;
        readonly to: string | null;
      };
      readonly stage?: {
        readonly from: string | null;
        readonly to: string | null;
      };
      /** @description Only of notes */
      readonly note?: {
        readonly visibility: string;
        readonly body: string;
      };
    };
    readonly TicketTransfer: {
      /** Format: uuid */
      readonly queueId: string;
      readonly assigneeId?: string | null;
      readonly reason: string;
    };
    readonly User: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: email
       * @description Unique in the tenant, whatever the case
       */
      readonly email: string;
      readonly name: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      readonly roleId: string | null;
      /** @description Inactive users cannot log in */
      readonly status: 'active' | 'inactive';
      /** @description Takes tickets that queues hand out */
      readonly isAvailable: boolean;
      readonly lastLoginAt: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly UserInput: {
      readonly name: string;
      /**
       * Format: email
       * @description Unique in the tenant, whatever the case
       */
      readonly email: string;
      readonly role: 'admin' | 'supervisor' | 'agent';
      /** Format: uuid */
      readonly roleId?: string;
      readonly password: string;
    };
    readonly UserPatch: {
      readonly name?: string;
      readonly role?: 'admin' | 'supervisor' | 'agent';
      readonly roleId?: string | null;
      /** @description Inactive users cannot log in */
      readonly status?: 'active' | 'inactive';
      readonly isAvailable?: boolean;
    };
    readonly View: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly filters: components['schemas']['TicketFilters'];
      /** Format: uuid */
      readonly ownerId: string;
      /** @description Everybody of the tenant sees it; otherwise its owner alone */
      readonly isShared: boolean;
      /** @description Place in lists, smallest first */
      readonly position: number;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly ViewInput: {
      readonly name: string;
      readonly filters: components['schemas']['TicketFilters'];
      /** @description Everybody of the tenant sees it; otherwise its owner alone */
      readonly isShared?: boolean;
      /** @description Place in lists, smallest first */
      readonly position?: number;
    };
    readonly ViewPatch: {
      readonly name?: string;
      readonly filters?: components['schemas']['TicketFilters'];
      /** @description Everybody of the tenant sees it; otherwise its owner alone */
      readonly isShared?: boolean;
      /** @description Place in lists, smallest first */
      readonly position?: number;
    };
    readonly Webhook: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: uri
       * @description Where events are posted to; https only
       */
      readonly url: string;
      /** @description Event types, such as `ticket.created`, groups of them, such as `ticket.*`, or `*` for all */
      readonly types: readonly string[];
      readonly description: string;
      readonly isEnabled: boolean;
      readonly disabledReason: ('by_hand' | 'gone' | 'failing' | 'events_expired') | null;
      readonly disabledAt: string | null;
      /** @description Cursor up to which every event was delivered or is in the delivery log */
      readonly position: string;
      readonly failingSince: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly WebhookDelivery: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly webhookId: string;
      /** Format: uuid */
      readonly eventId: string;
      readonly eventType: string;
      /** @description Place of the event in the log */
      readonly cursor: string;
      readonly status: 'pending' | 'delivered' | 'failed';
      readonly attempts: number;
      readonly nextAttemptAt: string | null;
      readonly lastAttemptAt: string | null;
      readonly statusCode: number | null;
      readonly durationMs: number | null;
      readonly errorCode: string | null;
      readonly answer: string | null;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly WebhookInput: {
      /**
       * Format: uri
       * @description Where events are posted to; https only
       */
      readonly url: string;
      /** @description Event types, such as `ticket.created`, groups of them, such as `ticket.*`, or `*` for all */
      readonly types: readonly string[];
      readonly description?: string;
    };
    readonly WebhookPatch: {
      /**
       * Format: uri
       * @description Where events are posted to; https only
       */
      readonly url?: string;
      /** @description Event types, such as `ticket.created`, groups of them, such as `ticket.*`, or `*` for all */
      readonly types?: readonly string[];
      readonly description?: string;
      readonly isEnabled?: boolean;
      /** @description With isEnabled: deliver what was missed meanwhile (position, the default) or only what happens from now on */
      readonly from?: 'position' | 'now';
    };
    readonly WebhookReplay: {
      /**
       * Format: date-time
       * @description Deliver again what was logged at or after this time
       */
      readonly since?: string;
      /** @description Deliver again what follows this cursor */
      readonly after?: string;
    };
    readonly WebhookReplayStarted: {
      readonly after: string;
      /** @description Newest cursor now */
      readonly until: string;
    };
    readonly WebhookTest: {
      /** Format: uuid */
      readonly eventId: string;
      readonly isDelivered: boolean;
      readonly statusCode: number | null;
      readonly durationMs: number | null;
      readonly errorCode: string | null;
      readonly answer: string | null;
    };
    readonly WebhookWithSecret: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: uri
       * @description Where events are posted to; https only
       */
      readonly url: string;
      /** @description Event types, such as `ticket.created`, groups of them, such as `ticket.*`, or `*` for all */
      readonly types: readonly string[];
      readonly description: string;
      readonly isEnabled: boolean;
      readonly disabledReason: ('by_hand' | 'gone' | 'failing' | 'events_expired') | null;
      readonly disabledAt: string | null;
      /** @description Cursor up to which every event was delivered or is in the delivery log */
      readonly position: string;
      readonly failingSince: string | null;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
      /** @description Verifies signatures; shown this once */
      readonly secret: string;
    };
    readonly WhatsAppInstance: {
      /** Format: uuid */
      readonly id: string;
      /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
      readonly engine: 'sandbox' | 'baileys';
      readonly name: string;
      readonly phoneNumber: string | null;
      readonly status: 'connected' | 'connecting' | 'disconnected' | 'failed';
      /** Format: date-time */
      readonly statusChangedAt: string;
      /** @description For If-Match */
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly WhatsAppSandboxCustomer: {
      /** Format: uuid */
      readonly id: string;
      /** @description E.164, for example +5511900000001 */
      readonly phone: string;
      readonly displayName: string | null;
      /** @description writes_first, answers: follow the script. reads: read receipts only. silent: delivered only. fails: see failure. */
      readonly behavior: 'writes_first' | 'answers' | 'reads' | 'silent' | 'fails';
      readonly failure:
        | (
            | {
                /** @constant */
                readonly mode: 'invalid_recipient';
              }
            | {
                /** @constant */
                readonly mode: 'rejected_later';
              }
            | {
                /** @constant */
                readonly mode: 'first_attempts';
                readonly attempts: number;
              }
          )
        | null;
      readonly delays: {
        /** @description Milliseconds from connecting to the first message of writes_first */
        readonly writeMs: number;
        /** @description Milliseconds from sending to delivered */
        readonly deliverMs: number;
        /** @description Milliseconds from delivered to read */
        readonly readMs: number;
        /** @description Milliseconds from read to the answer */
        readonly answerMs: number;
      };
      readonly script: readonly {
        readonly text?: string;
        readonly media?: {
          readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
          readonly mimeType: string;
          readonly fileName?: string;
          readonly sizeBytes?: number;
          /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
          readonly sourceUrl?: string;
          readonly caption?: string;
        };
        readonly location?: {
          readonly latitude: number;
          readonly longitude: number;
          readonly name?: string;
          readonly address?: string;
        };
        readonly contact?: {
          readonly fullName: string;
          readonly phones: readonly string[];
        };
      }[];
      /** @description Messages of the script already written or about to be */
      readonly scriptPosition: number;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly WhatsAppSandboxInboxItem: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly customerId: string;
      /** @description E.164, for example +5511900000001 */
      readonly phone: string;
      readonly providerMessageId: string;
      readonly content: {
        readonly type: string;
      } & {
        readonly [key: string]: unknown;
      };
      /** @description Id of the message it answers */
      readonly replyTo: string | null;
      /** @description Our reaction on it */
      readonly reaction: string | null;
      readonly editedAt: string | null;
      readonly revokedAt: string | null;
      /** @description How often it was sent; above 1 the repeats were absorbed */
      readonly deliveries: number;
      /** Format: date-time */
      readonly receivedAt: string;
    };
  };
  responses: never;
  parameters: {
    /** @description Repeating a request with the same key and body within 24 h repeats its answer */
    readonly IdempotencyKey: string;
    /** @description Version of the row that the change is based on, such as "3" */
    readonly IfMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly 'apiKeys.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ApiKey'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'apiKeys.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApiKeyInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedApiKey'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `api_keys.scope_not_grantable`: The scope is not yours to give
       *
       *     `api_keys.expiry_not_ahead`: The expiry has passed
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'apiKeys.revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Login'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.invalid_credentials`: The login failed */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefreshToken'];
      };
    };
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.changePassword': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordChange'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.wrong_password`: The current password is wrong
       *
       *     `auth.password_rejected`: The password is not good enough
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.recoverPassword': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordRecovery'];
      };
    };
    readonly responses: {
      /** @description No content */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.resetPassword': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordReset'];
      };
    };
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_reset_invalid`: The link does not work */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_rejected`: The password is not good enough */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'auth.refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefreshToken'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.refresh_token_invalid`: The session is over */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description Beginnings of words of the name, the beginning or the last four digits of a telephone number, the beginning of an e-mail address, or a whole CPF */
        readonly q?: string;
        readonly status?: 'active' | 'inactive' | 'archived';
        readonly tag?: string;
        readonly hasOpenTickets?: boolean;
        readonly isBlocked?: boolean;
        readonly lastInteractionFrom?: string;
        readonly lastInteractionTo?: string;
        /** @description By name, newest first, or last heard from first */
        readonly sort?: 'name' | 'created' | 'lastInteraction';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Contact'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.phone_taken`: The telephone number belongs to another contact
       *
       *     `contacts.email_taken`: The e-mail address belongs to another contact
       *
       *     `contacts.document_taken`: The CPF belongs to another contact
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.invalid_phone`: Not a telephone number
       *
       *     `contacts.invalid_document`: Not a CPF
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.phone_taken`: The telephone number belongs to another contact
       *
       *     `contacts.email_taken`: The e-mail address belongs to another contact
       *
       *     `contacts.document_taken`: The CPF belongs to another contact
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.invalid_phone`: Not a telephone number
       *
       *     `contacts.invalid_document`: Not a CPF
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.consents.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactConsent'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.consents.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactConsentInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactConsent'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.readDocument': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description Eleven digits */
            readonly document: string;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.emails.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactEmail'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.emails.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactEmailInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactEmail'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.email_taken`: The e-mail address belongs to another contact
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.emails.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly emailId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.emails.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
        readonly emailId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactAddressPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactEmail'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.erase': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactErasure'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.erasure_refused`: The data must be kept
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.exportData': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One JSON object with a part for each kind of data */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json; charset=utf-8': string;
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.interactions.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactInteractionInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactInteraction'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.hold': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LegalHold'];
      };
    };
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.sendToContact': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactMessageInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `messages.no_instance`: Nothing to send through
       *
       *     `tickets.contact_unreachable`: The contact has no address on this channel
       *
       *     `messages.unknown_reply_target`: No such message in this conversation
       *
       *     `channels.unknown_instance`: No such channel instance
       *
       *     `channels.unsupported`: The channel cannot do this
       *
       *     `messages.template_parameter_missing`: A template parameter is missing
       *
       *     `media.unknown`: No such file
       *
       *     `media.kind_mismatch`: The file cannot be sent as this
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.notes.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactNote'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.notes.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactNoteInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactNote'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.phones.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactPhone'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.phones.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactPhoneInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactPhone'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.phone_taken`: The telephone number belongs to another contact
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.invalid_phone`: Not a telephone number */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.phones.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly phoneId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.phones.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
        readonly phoneId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactAddressPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactPhone'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.tags.put': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly tagId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.tags.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly tagId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.tasks.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactTask'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.tasks.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactTaskInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactTask'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.unknown_assignee`: No such active user */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.listTimeline': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactTimelineEntry'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.unmerge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.not_merged`: The contact is not merged
       *
       *     `contacts.unmerge_refused`: The merge cannot be taken back any more
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.changeMany': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactBulkAction'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactBulkOutcome'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.unknown`: No such contacts */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.exportCsv': {
    readonly parameters: {
      readonly query?: {
        readonly status?: 'active' | 'inactive' | 'archived';
        readonly tag?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Contacts, newest first */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv; charset=utf-8': string;
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.import': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactImportInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactImport'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.import_unreadable`: The file cannot be read */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.imports.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactImport'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.imports.listRows': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly outcome?: 'created' | 'updated' | 'skipped' | 'invalid';
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactImportRow'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'contacts.merge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactMergeInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.merge_into_itself`: A contact cannot be merged into itself
       *
       *     `contacts.unknown`: No such contacts
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description Sold under while active or published; published ones are shown to partners, too */
        readonly status?: 'draft' | 'active' | 'published' | 'suspended' | 'terminated' | 'archived';
        /** @description Part of the name or the slug */
        readonly q?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditAgreement'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditAgreementInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditAgreement'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.agreement_slug_taken`: Another agreement has this slug
       *
       *     `credit.source_code_taken`: Another agreement has this name at the source of leads
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditAgreement'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditAgreementPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditAgreement'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.agreement_slug_taken`: Another agreement has this slug
       *
       *     `credit.source_code_taken`: Another agreement has this name at the source of leads
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.listHistory': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditAgreementHistoryEntry'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditProducts.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditProduct'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditProducts.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditProductInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditProduct'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.product_name_taken`: The agreement has a product of this name
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditAgreements.setStatus': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditAgreementStatusMove'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditAgreement'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `credit.agreement_status_refused`: The status cannot follow */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly productId?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditTable'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditTableInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTable'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.table_code_taken`: The product has a table of this bank, code and modality
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `credit.unknown_product`: The agreement has no such product */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditWindows.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditWindow'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditWindows.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditWindowInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditWindow'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.window_overlaps`: Another window covers some of these days
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.unknown_table`: The agreement has no such table
       *
       *     `credit.window_days_invalid`: The days of the window do not fit
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditProducts.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditProductPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditProduct'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `credit.product_name_taken`: The agreement has a product of this name */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.getVersion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersionWithRates'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.publishVersion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditPublication'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersion'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.effective_time_overlaps`: Another version is in force in this time
       *
       *     `credit.version_published`: The version was published already
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.effective_time_empty`: The time has no length
       *
       *     `credit.effective_time_rewrites_past`: The time lies in the past
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.republishVersion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditPublication'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersion'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.effective_time_overlaps`: Another version is in force in this time
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.effective_time_empty`: The time has no length
       *
       *     `credit.effective_time_rewrites_past`: The time lies in the past
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.withdrawVersion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersion'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `credit.version_in_force`: The version is or was in force
       *
       *     `credit.version_not_published`: The version is a draft
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTable'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditTablePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTable'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.getInForce': {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersionWithRates'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `resource.not_found`: Not found
       *
       *     `credit.no_version_in_force`: No version is in force at this time
       */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.listVersions': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CreditTableVersion'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditTables.createVersion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditTableVersionInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditTableVersionWithRates'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditWindows.remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'creditWindows.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditWindowPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditWindow'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `credit.window_overlaps`: Another window covers some of these days */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `credit.window_days_invalid`: The days of the window do not fit */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'events.follow': {
    readonly parameters: {
      readonly query?: {
        /** @description Cursor to resume after; `Last-Event-ID` wins */
        readonly after?: string;
        /** @description Event types, separated by commas; all when left out */
        readonly types?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Event stream */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `events.cursor_expired`: The cursor is too old */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'flags.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['FlagEvaluation'][];
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'flags.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FlagEvaluation'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly status?: 'pending' | 'accepted' | 'expired' | 'revoked';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Invite'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Invite'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.email_taken`: The e-mail address is taken
       *
       *     `invites.already_invited`: The address is invited already
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.unknown`: No such role
       *
       *     `users.role_not_for_admins`: Admins hold everything
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Invite'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Invite'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `invites.not_open`: The invite is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Invite'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `invites.not_open`: The invite is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.accept': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteAcceptance'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invites.unknown_token`: No such invite */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `invites.used`: The invite was accepted
       *
       *     `users.email_taken`: The e-mail address is taken
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `invites.expired`: The invite has expired
       *
       *     `invites.revoked`: The invite was revoked
       */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_rejected`: The password is not good enough */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'invites.inspect': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteToken'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpenInvite'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invites.unknown_token`: No such invite */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invites.used`: The invite was accepted */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `invites.expired`: The invite has expired
       *
       *     `invites.revoked`: The invite was revoked
       */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly status?: 'new' | 'contacted' | 'engaged' | 'qualified' | 'proposal' | 'negotiation' | 'nurturing' | 'converted' | 'lost';
        /** @description A user, me or none */
        readonly owner?: 'me' | 'none' | string;
        readonly source?: string;
        readonly contact?: string;
        readonly ticket?: string;
        readonly tag?: string;
        /** @description Those to be followed up by now */
        readonly followUpDue?: boolean;
        /** @description Newest first, last changed first, highest score first, next follow-up first (only those that have one), or as in the column of a status */
        readonly sort?: 'created' | 'updated' | 'score' | 'followUp' | 'position';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Lead'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `leads.already_open`: The contact has an open lead
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `leads.unknown_reference`: What the lead refers to does not exist */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `leads.already_open`: The contact has an open lead */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `leads.transition_refused`: The status cannot follow
       *
       *     `leads.loss_reason_needed`: The reason is missing
       *
       *     `leads.unknown_reference`: What the lead refers to does not exist
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.listActivities': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['LeadActivity'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.addActivity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadActivityInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LeadActivity'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.convert': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadConversion'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `leads.is_lost`: The lead is lost
       *
       *     `leads.already_open`: The contact has an open lead
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `messages.no_instance`: Nothing to send through
       *
       *     `channels.unknown_instance`: No such channel instance
       *
       *     `queues.unknown`: No such queue
       *
       *     `tickets.contact_unreachable`: The contact has no address on this channel
       *
       *     `leads.transition_refused`: The status cannot follow
       *
       *     `leads.loss_reason_needed`: The reason is missing
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.move': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadMove'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `leads.already_open`: The contact has an open lead
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `leads.transition_refused`: The status cannot follow
       *
       *     `leads.loss_reason_needed`: The reason is missing
       *
       *     `leads.unknown_reference`: What the lead refers to does not exist
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.addTags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadTagging'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.removeTag': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly tagId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.getSettings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LeadSettings'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'leads.updateSettings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LeadSettings'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LeadSettings'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'me.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'me.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'preferences.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Preferences'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'preferences.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PreferencesPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Preferences'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.not_a_user`: Only for users
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `preferences.too_large`: The preferences are too large */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'preferences.defaults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Preferences'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'media.upload': {
    readonly parameters: {
      readonly query?: {
        /** @description Without a path; also as the header x-file-name, percent-encoded */
        readonly fileName?: string;
        readonly kind?: 'image' | 'audio' | 'video' | 'document' | 'sticker';
      };
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/octet-stream': string;
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Media'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `media.too_large`: The file is too large
       *
       *     `request.body_too_large`: The body is too large
       */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `media.type_not_allowed`: Files of this type are not taken
       *
       *     `request.unsupported_media_type`: The body has an unsupported type
       */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `media.empty`: The file is empty
       *
       *     `media.type_mismatch`: The file is not what it is said to be
       *
       *     `media.kind_mismatch`: The file cannot be sent as this
       *
       *     `media.quota_exceeded`: The storage for media is full
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'media.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Media'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'media.download': {
    readonly parameters: {
      readonly query: {
        /** @description Seconds since 1970 */
        readonly expires: number;
        readonly signature: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file, with its own content-type */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description The range that was asked for */
      readonly 206: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description No content */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media.link_invalid`: The link is not valid */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media.link_expired`: The link has expired */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `media.range_not_satisfiable`: The range lies outside of the file */
      readonly 416: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.search': {
    readonly parameters: {
      readonly query: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description A word of two characters or more */
        readonly q: string;
        readonly ticket?: string;
        readonly contact?: string;
        readonly from?: string;
        /** @description Before this time */
        readonly to?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Message'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `messages.not_changeable`: The message cannot be changed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `channels.unsupported`: The channel cannot do this
       *
       *     `messages.window_closed`: Too late to change the message
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.edit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `messages.not_changeable`: The message cannot be changed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `channels.unsupported`: The channel cannot do this
       *
       *     `messages.window_closed`: Too late to change the message
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.react': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly emoji: string | null;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `messages.not_changeable`: The message cannot be changed */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `channels.unsupported`: The channel cannot do this */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `messages.not_failed`: Only failed messages are sent again
       *
       *     `messages.not_changeable`: The message cannot be changed
       *
       *     `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.listRevisions': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['MessageRevision'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'permissions.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Permission'][];
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Flag'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FlagInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Flag'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `flags.exists`: The flag exists
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `flags.too_many`: There are too many flags */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Flag'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FlagPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Flag'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.listOverrides': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly key: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['FlagOverride'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.setOverride': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly key: string;
        readonly tenantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FlagOverrideInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FlagOverride'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `flags.unknown_tenant`: No such tenant */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformFlags.removeOverride': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly key: string;
        readonly tenantId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Tenant'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TenantInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tenants.slug_taken`: The slug is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.password_rejected`: The password is not good enough */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'platformTenants.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TenantPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tenant'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Queue'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QueueInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.name_taken`: The queue name is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `queues.invalid_business_hours`: The business hours are not possible */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.delete': {
    readonly parameters: {
      readonly query?: {
        readonly moveTo?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.not_empty`: The queue has open tickets
       *
       *     `queues.default_needed`: The default queue cannot be removed
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `queues.unknown`: No such queue */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QueuePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Queue'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.name_taken`: The queue name is taken
       *
       *     `queues.default_needed`: The default queue cannot be removed
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `queues.invalid_business_hours`: The business hours are not possible */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queueMembers.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['QueueMember'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queueMembers.add': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queueMembers.remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly userId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'queues.reorder': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QueueOrder'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Queue'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `queues.unknown`: No such queue */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description Start of the shortcut */
        readonly shortcut?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['QuickReply'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QuickReplyInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuickReply'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `quick_replies.sharing_not_allowed`: Shared replies are not yours to change
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `quick_replies.shortcut_taken`: The shortcut is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `quick_replies.no_owner`: Only users have replies of their own */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuickReply'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `quick_replies.sharing_not_allowed`: Shared replies are not yours to change
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QuickReplyPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuickReply'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `quick_replies.sharing_not_allowed`: Shared replies are not yours to change
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `quick_replies.shortcut_taken`: The shortcut is taken */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'quickReplies.render': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QuickReplyTarget'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RenderedReply'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `quick_replies.unknown_ticket`: No such ticket */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'reports.inbox': {
    readonly parameters: {
      readonly query: {
        readonly from: string;
        readonly to: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InboxReport'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `inbox.period_invalid`: Not a period */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'roles.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['CustomRole'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'roles.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CustomRoleInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CustomRole'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.permission_not_grantable`: The permission is not yours to give
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.name_taken`: The role name is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `roles.unknown_permission`: No such permission */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'roles.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CustomRole'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'roles.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.permission_not_grantable`: The permission is not yours to give
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `roles.in_use`: The role is in use */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'roles.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CustomRolePatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CustomRole'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.permission_not_grantable`: The permission is not yours to give
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `roles.name_taken`: The role name is taken */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `roles.unknown_permission`: No such permission */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tags.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Tag'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tags.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TagInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tags.name_taken`: The tag exists
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tags.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tags.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tags.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TagPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tags.name_taken`: The tag exists */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tasks.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description A user, oneself or nobody */
        readonly assignee?: 'me' | 'none' | string;
        readonly status?: 'open' | 'completed' | 'cancelled';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['ContactTask'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tasks.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactTask'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tasks.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactTaskPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactTask'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `contacts.unknown_assignee`: No such active user */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description active stands for open, pending and assigned */
        readonly status?: 'active' | 'open' | 'pending' | 'assigned' | 'resolved' | 'closed';
        readonly queue?: string;
        /** @description A user, me or none */
        readonly assignee?: 'me' | 'none' | string;
        /** @description Place in the sales process */
        readonly stage?:
          | 'novo'
          | 'conectado'
          | 'qualificacao'
          | 'proposta'
          | 'documentacao'
          | 'documentos_averbacao'
          | 'aguardando'
          | 'aguardando_cliente'
          | 'liquidacao'
          | 'aprovado_liquidacao'
          | 'reciclar'
          | 'desconhecido';
        readonly tag?: string;
        readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
        readonly channel?: string;
        readonly instance?: string;
        readonly campaign?: string;
        readonly contact?: string;
        /** @description With messages that the caller has not read; of active tickets unless a status is named */
        readonly unread?: true;
        /** @description The contact wrote last and nobody answered */
        readonly waiting?: true;
        readonly createdFrom?: string;
        /** @description Before this time */
        readonly createdTo?: string;
        /** @description Beginnings of words of the contact's name and the subject, or of a telephone number */
        readonly q?: string;
        /** @description Newest activity first (as without it), newest first, or longest waiting first (then only those that wait) */
        readonly sort?: 'last_activity' | 'created' | 'waiting';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Ticket'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.already_open`: The contact has an open ticket on this channel
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.unknown_contact`: No such contact
       *
       *     `channels.unknown_instance`: No such channel instance
       *
       *     `queues.unknown`: No such queue
       *
       *     `tickets.unknown_stage`: No such stage
       *
       *     `tickets.contact_unreachable`: The contact has no address on this channel
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.already_open`: The contact has an open ticket on this channel */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.transition_refused`: The status cannot follow
       *
       *     `tickets.stage_refused`: The stage cannot follow
       *
       *     `tickets.unknown_stage`: No such stage
       *
       *     `tickets.assignee_needed`: Nobody is assigned
       *
       *     `queues.unknown`: No such queue
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.assign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketAssignment'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.unknown_assignee`: No such active user */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketClosing'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.getLead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.createLead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketLeadInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Lead'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `leads.unknown_reference`: What the lead refers to does not exist */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Message'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'messages.send': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MessageInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `messages.unknown_reply_target`: No such message in this conversation
       *
       *     `channels.unknown_instance`: No such channel instance
       *
       *     `channels.unsupported`: The channel cannot do this
       *
       *     `messages.template_parameter_missing`: A template parameter is missing
       *
       *     `media.unknown`: No such file
       *
       *     `media.kind_mismatch`: The file cannot be sent as this
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.listNotes': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['TicketNote'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.addNote': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketNoteInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketNote'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.user_needed`: Only a person can do that
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.unknown_mention`: Nobody of that id works here */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.removeNote': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly noteId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.note_not_own`: Another person's note
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.listPresence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['TicketPresence'][];
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.reportPresence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PresenceReport'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketPresence'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.user_needed`: Only a person can do that
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.markRead': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketReopening'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.already_open`: The contact has an open ticket on this channel
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.resolve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketClosing'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `tickets.transition_refused`: The status cannot follow */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.moveStage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StageMove'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.unknown_stage`: No such stage
       *
       *     `tickets.stage_refused`: The stage cannot follow
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.addTags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketTagging'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.removeTag': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly tagId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.timeline': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['TicketTimelineEntry'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.transfer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketTransfer'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.not_open`: The ticket is not open
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `queues.unknown`: No such queue
       *
       *     `tickets.unknown_assignee`: No such active user
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'tickets.bulk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketBulkAction'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketBulkResult'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly status?: 'active' | 'inactive' | 'all';
        readonly role?: 'admin' | 'supervisor' | 'agent';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['User'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.email_taken`: The e-mail address is taken
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.password_rejected`: The password is not good enough
       *
       *     `roles.unknown`: No such role
       *
       *     `users.role_not_for_admins`: Admins hold everything
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.last_admin`: The last admin has to stay
       *
       *     `users.own_access`: Nobody ends their own access
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `roles.unknown`: No such role
       *
       *     `users.role_not_for_admins`: Admins hold everything
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'users.offerPasswordReset': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasswordResetOffer'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.role_not_grantable`: The role is above yours
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `users.not_active`: The user is not active
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.list': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['View'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ViewInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['View'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `tickets.user_needed`: Only a person can do that
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `views.name_taken`: You have a view of this name
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['View'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `views.not_own`: Another person's view
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ViewPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['View'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `views.not_own`: Another person's view
       *
       *     `auth.forbidden`: The permission is missing
       */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `views.name_taken`: You have a view of this name */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'views.listTickets': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Ticket'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['Webhook'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `webhooks.too_many`: There are too many webhooks
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `webhooks.url_refused`: The URL cannot be used */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.update': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookPatch'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Webhook'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `events.cursor_expired`: The cursor is too old */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `webhooks.url_refused`: The URL cannot be used */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.listDeliveries': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        readonly status?: 'pending' | 'delivered' | 'failed';
        readonly type?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WebhookDelivery'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.getDelivery': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly deliveryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.replayDelivery': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
        readonly deliveryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `webhooks.disabled`: The webhook is disabled
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `events.cursor_expired`: The cursor is too old */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookReplay'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookReplayStarted'];
        };
      };
      /**
       * @description `request.invalid_cursor`: The cursor is not valid
       *
       *     `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `webhooks.disabled`: The webhook is disabled
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `events.cursor_expired`: The cursor is too old */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.rotateSecret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RotatedWebhookSecret'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'webhooks.test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookTest'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.listInstances': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppInstance'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.createInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name: string;
          /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
          readonly engine: 'sandbox' | 'baileys';
          /** @description E.164, for example +5511900000001 */
          readonly phoneNumber?: string;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.engine_unavailable`: The engine is not available */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.archiveInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description No content */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.updateInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Version of the row that the change is based on, such as "3" */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly name?: string;
          readonly phoneNumber?: string | null;
          /** @description Its own pace; null goes back to the engine's. GET …/status shows it. */
          readonly sendsPerSecond?: number | null;
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.version_mismatch`: The row has changed */
      readonly 412: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.connectInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.disconnectInstance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppInstance'];
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.sendMessage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddressMessageInput'];
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.phone_taken`: The telephone number belongs to another contact
       *
       *     `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `contacts.invalid_phone`: Not a telephone number
       *
       *     `channels.unsupported`: The channel cannot do this
       *
       *     `messages.template_parameter_missing`: A template parameter is missing
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstanceQr': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.pairing_not_needed`: This number needs no pairing */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.change': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description E.164, for example +5511900000001 */
          readonly from: string;
          readonly message: {
            /** @description Its id on the simulated network */
            readonly messageId: string;
            /** @description Whether the customer wrote it; else it is one of ours */
            readonly isOwn?: boolean;
          };
          /** @description The same one twice is one event */
          readonly eventId?: string;
          readonly change:
            | {
                /** @constant */
                readonly kind: 'reaction';
                /** @description null takes it back */
                readonly emoji: string | null;
              }
            | {
                /** @constant */
                readonly kind: 'edit';
                readonly text: string;
              }
            | {
                /** @constant */
                readonly kind: 'revoke';
              }
            | {
                /** @constant */
                readonly kind: 'vote';
                /** @description All that are chosen now */
                readonly options: readonly string[];
              };
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly eventId: string;
            /** Format: uuid */
            readonly customerId: string;
          };
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.listCustomers': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppSandboxCustomer'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.configureCustomer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description E.164, for example +5511900000001 */
          readonly phone: string;
          readonly displayName?: string;
          /** @description writes_first, answers: follow the script. reads: read receipts only. silent: delivered only. fails: see failure. */
          readonly behavior: 'writes_first' | 'answers' | 'reads' | 'silent' | 'fails';
          /** @description Only for behavior fails; invalid_recipient when left out */
          readonly failure?:
            | {
                /** @constant */
                readonly mode: 'invalid_recipient';
              }
            | {
                /** @constant */
                readonly mode: 'rejected_later';
              }
            | {
                /** @constant */
                readonly mode: 'first_attempts';
                readonly attempts: number;
              };
          readonly delays?: {
            /** @description Milliseconds from connecting to the first message of writes_first */
            readonly writeMs?: number;
            /** @description Milliseconds from sending to delivered */
            readonly deliverMs?: number;
            /** @description Milliseconds from delivered to read */
            readonly readMs?: number;
            /** @description Milliseconds from read to the answer */
            readonly answerMs?: number;
          };
          /** @description What they write, one message per turn */
          readonly script?: readonly {
            readonly text?: string;
            readonly media?: {
              readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
              readonly mimeType: string;
              readonly fileName?: string;
              readonly sizeBytes?: number;
              /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
              readonly sourceUrl?: string;
              readonly caption?: string;
            };
            readonly location?: {
              readonly latitude: number;
              readonly longitude: number;
              readonly name?: string;
              readonly address?: string;
            };
            readonly contact?: {
              readonly fullName: string;
              readonly phones: readonly string[];
            };
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhatsAppSandboxCustomer'];
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `whatsapp.sandbox_message_ambiguous`: A message says exactly one thing
       *
       *     `whatsapp.sandbox_failure_not_applicable`: Only customers of behavior fails have a failure
       */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.listInbox': {
    readonly parameters: {
      readonly query?: {
        /** @description Rows per page */
        readonly limit?: number;
        /** @description nextCursor of the previous page */
        readonly cursor?: string;
        /** @description E.164, for example +5511900000001 */
        readonly phone?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['WhatsAppSandboxInboxItem'][];
            readonly nextCursor: string | null;
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsappSandbox.write': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Repeating a request with the same key and body within 24 h repeats its answer */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description E.164, for example +5511900000001 */
          readonly from: string;
          readonly displayName?: string;
          /** @description The id on the simulated network; the same one twice from one phone is one message */
          readonly messageId?: string;
          readonly replyTo?: {
            /** @description Its id on the simulated network */
            readonly messageId: string;
            /** @description Whether the customer wrote it; else it is one of ours */
            readonly isOwn?: boolean;
          };
          readonly text?: string;
          readonly media?: {
            readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
            readonly mimeType: string;
            readonly fileName?: string;
            readonly sizeBytes?: number;
            /** @description Where the bytes can be had: https, or the bytes themselves as a data URL */
            readonly sourceUrl?: string;
            readonly caption?: string;
          };
          readonly location?: {
            readonly latitude: number;
            readonly longitude: number;
            readonly name?: string;
            readonly address?: string;
          };
          readonly contact?: {
            readonly fullName: string;
            readonly phones: readonly string[];
          };
        };
      };
    };
    readonly responses: {
      /** @description Success */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly messageId: string;
            /** Format: uuid */
            readonly customerId: string;
          };
        };
      };
      /**
       * @description `request.invalid`: The request is not valid
       *
       *     `request.invalid_json`: The body is not valid JSON
       */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `idempotency.key_reused`: The idempotency key was used for another request
       *
       *     `idempotency.in_progress`: A request with this idempotency key is still running
       *
       *     `idempotency.answer_unavailable`: The answer cannot be shown again
       */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.body_too_large`: The body is too large */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request.unsupported_media_type`: The body has an unsupported type */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `whatsapp.sandbox_message_ambiguous`: A message says exactly one thing */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'whatsapp.getInstanceStatus': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Success */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
            /** @description sandbox: simulated customers, no phone. baileys: a linked phone. */
            readonly engine: 'sandbox' | 'baileys';
            readonly status: 'connected' | 'connecting' | 'disconnected' | 'failed';
            /** Format: date-time */
            readonly statusChangedAt: string;
            /** @description Events of the simulated network that have not been handed in yet */
            readonly pendingActions: number;
            readonly nextActionAt: string | null;
            readonly sending: components['schemas']['ChannelGate'];
          };
        };
      };
      /** @description `request.invalid`: The request is not valid */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description `auth.unauthenticated`: Authentication is required
       *
       *     `auth.token_invalid`: The credential is not valid
       *
       *     `auth.token_expired`: The credential has expired
       */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `auth.forbidden`: The permission is missing */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `resource.not_found`: Not found */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `rate.limited`: Too many requests */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `internal`: Something went wrong */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `dependency.unavailable`: A dependency is down */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'event.channel.circuit_opened': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'channel.circuit_opened';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['ChannelGate'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.channel.circuit_closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'channel.circuit_closed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['ChannelGate'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.user.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'user.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['User'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.user.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'user.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['User'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.role.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'role.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CustomRole'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.role.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'role.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CustomRole'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.role.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'role.deleted';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CustomRole'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.invite.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'invite.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Invite'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.invite.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'invite.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Invite'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Contact'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Contact'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.merged': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.merged';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            /**
             * Format: uuid
             * @description Of the merge
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The contact that became part of the other one
             */
            readonly mergedId: string;
            readonly contact: components['schemas']['Contact'];
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.unmerged': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.unmerged';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            /**
             * Format: uuid
             * @description Of the merge
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The contact it was part of
             */
            readonly targetId: string;
            readonly contact: components['schemas']['Contact'];
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.erased': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.erased';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['ContactErasure'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.contact.consent_recorded': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'contact.consent_recorded';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['ContactConsent'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.agreement_created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.agreement_created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditAgreement'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.agreement_updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.agreement_updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditAgreement'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.table_published': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.table_published';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditTableVersion'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.table_withdrawn': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.table_withdrawn';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditTableVersion'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.window_updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.window_updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditWindow'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.credit.window_deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'credit.window_deleted';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['CreditWindow'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.assigned': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.assigned';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.read';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            /** Format: uuid */
            readonly ticketId: string;
            /** Format: uuid */
            readonly userId: string;
            /** @description How many messages the ticket had */
            readonly lastReadSeq: number;
            /** Format: date-time */
            readonly readAt: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.stage_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.stage_changed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.closed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.closed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Ticket'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.note.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'note.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['TicketNote'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.note.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'note.deleted';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['TicketNote'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.ticket.presence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'ticket.presence';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['TicketPresence'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.received': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.received';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.queued': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.queued';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.sent': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.sent';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.delivered': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.delivered';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.read';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.failed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Message'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.message.change_failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'message.change_failed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            readonly message: components['schemas']['Message'];
            readonly change: 'reaction' | 'edit' | 'revoke';
            readonly failure: {
              /** @description not_configured: no plugin brings the channel. cancelled: revoked before it was sent. */
              readonly code:
                | 'instance_disconnected'
                | 'invalid_recipient'
                | 'rate_limited'
                | 'timeout'
                | 'unsupported'
                | 'rejected'
                | 'restricted'
                | 'not_configured'
                | 'cancelled'
                | 'unknown';
              readonly detail: string;
              /** @description Whether sending it again may help */
              readonly isRetryable: boolean;
            };
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.lead.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'lead.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Lead'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.lead.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'lead.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Lead'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.quick-reply.created': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'quick-reply.created';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['QuickReply'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.quick-reply.updated': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'quick-reply.updated';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['QuickReply'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.quick-reply.deleted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'quick-reply.deleted';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['QuickReply'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.webhook.disabled': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'webhook.disabled';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: components['schemas']['Webhook'];
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly 'event.whatsapp.instance.status_changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly type: 'whatsapp.instance.status_changed';
          /** @constant */
          readonly version: 1;
          /** Format: date-time */
          readonly occurredAt: string;
          /** Format: uuid */
          readonly tenantId: string;
          readonly actor: components['schemas']['Actor'];
          readonly correlationId: string;
          readonly data: {
            readonly instance: components['schemas']['WhatsAppInstance'];
            readonly previousStatus: 'connected' | 'connecting' | 'disconnected' | 'failed';
          };
        };
      };
    };
    readonly responses: {
      /** @description Taken */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
