import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { proto } from 'baileys';
import { mediaKinds, reactionContent, type MessageReference } from '../content/message-content.js';
import type { WhatsAppSimulator } from '../create-whatsapp-simulator.js';
import type { Break } from '../server/break-connection.js';
import type { Capping } from '../traffic/notifications.js';
import type { ReceiptOptions } from '../traffic/receipts.js';
import type { StanzaRule } from '../world/faults.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { ObservationKind } from '../world/observations.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import { runBurst, type Burst } from './burst.js';
import { describeDevice, describeObservation, describeReceived, describeUser } from './describe.js';
import { InputError, type Input } from './input.js';

export type Command = (input: Input) => unknown;

const pageSize = 10_000;
const longestStartMs = 60_000;
/** A client overhears a history that comes before it has noticed that it is online. */
const historyDelayMs = 500;

/** The control API by method and path. Everything is JSON; accounts and people are named by their phone numbers. */
export const createCommands = (simulator: WhatsAppSimulator): Record<string, Command> => {
  const { directory, faults, observations, behavior, media } = simulator;
  const bursts = new Map<string, Burst>();

  const userOf = (phoneNumber: string): SimulatedUser => {
    const user = directory.findUser(phoneNumber);
    if (!user) throw new InputError(`nobody has the number ${phoneNumber}`);
    return user;
  };
  /** People who were never mentioned exist all the same. */
  const personOf = (phoneNumber: string): SimulatedUser => directory.findUser(phoneNumber) ?? directory.addUser({ phoneNumber });
  const deviceOf = (phoneNumber: string): LinkedDevice => {
    const device = userOf(phoneNumber).linkedDevices.at(-1);
    if (!device) throw new InputError(`no client is linked to ${phoneNumber}`);
    return device;
  };

  return {
    'GET /': () => ({
      url: simulator.url,
      rootKey: simulator.rootKey,
      users: directory.users().length,
      latestObservation: observations.latest,
      failed: observations.list('failed').length,
    }),
    'GET /users': (input) => describeUser(userOf(input.text('phoneNumber'))),
    'POST /users': (input) =>
      describeUser(
        simulator.user({
          phoneNumber: input.text('phoneNumber'),
          name: input.optionalText('name'),
          lidNumber: input.optionalText('lidNumber'),
        }),
      ),
    'POST /contacts': (input) => {
      const people = simulator.contacts(input.number('count'), input.optionalText('firstPhoneNumber'));
      return { first: people.at(0)?.phoneNumber, last: people.at(-1)?.phoneNumber };
    },
    'POST /groups': (input) => {
      const [owner, ...members] = input.texts('members').map(personOf);
      if (!owner) throw new InputError('a group has members');
      const addressing = input.optionalText('addressing') === 'lid' ? 'lid' : 'pn';
      return { jid: simulator.group({ subject: input.text('subject'), owner, members, addressing }).jid };
    },
    /** Scans the QR code a client shows, or types its pairing code. */
    'POST /links': async (input) => {
      const user = personOf(input.text('phoneNumber'));
      const device = await (input.has('qr') ? simulator.scanQr(user, input.text('qr')) : simulator.enterCode(user, input.text('code')));
      if (input.raw('sendsHistory') !== false) {
        // Phones send it once the new device is online; one that never comes needs none.
        const online = observations.until('online', (seen) => seen.device === device, { timeoutMs: longestStartMs });
        online
          .then(() => sleep(historyDelayMs))
          .then(() => simulator.emptyHistory(device))
          .catch(() => undefined);
      }
      return describeDevice(device);
    },
    'POST /messages': async (input) => {
      const [from, device] = [personOf(input.text('from')), deviceOf(input.text('to'))];
      const group = input.has('group') ? directory.groups.get(input.text('group')) : undefined;
      const options = {
        id: input.optionalText('id'),
        group,
        isCorrupt: input.flag('isCorrupt'),
        opensSession: input.flag('opensSession'),
        hidesAlternate: input.has('hidesAlternate') ? input.flag('hidesAlternate') : undefined,
      };
      if (input.has('file')) {
        const about = input.object('file');
        const kind = mediaKinds.find((each) => each === about.text('kind'));
        if (!kind) throw new InputError(`file.kind must be one of ${mediaKinds.join(', ')}`);
        const description = {
          kind,
          mimetype: about.text('mimetype'),
          caption: about.optionalText('caption'),
          fileName: about.optionalText('fileName'),
        };
        return { id: await simulator.sendFile(from, device, Buffer.from(about.text('base64'), 'base64'), description, options) };
      }
      const content = input.has('content')
        ? proto.Message.fromObject(input.raw('content') as Record<string, unknown>)
        : { conversation: input.text('text') };
      return { id: await simulator.send(from, device, content, options) };
    },
    'POST /reactions': async (input) => {
      const device = deviceOf(input.text('to'));
      const target: MessageReference = { chat: device.user.jid, id: input.text('id'), isOwn: input.flag('isOwn') };
      return { id: await simulator.send(personOf(input.text('from')), device, reactionContent(target, input.text('emoji'))) };
    },
    'POST /bursts': (input) => {
      const burst: Burst = { id: randomUUID(), sent: 0, count: input.number('count') };
      bursts.set(burst.id, burst);
      const plan = {
        from: input.texts('from').map(personOf),
        to: input.texts('to').map(deviceOf),
        count: burst.count,
        perSecond: input.has('perSecond') ? input.number('perSecond') : undefined,
        text: input.optionalText('text') ?? 'burst',
      };
      runBurst(simulator, plan, burst).catch((error: unknown) => {
        burst.error = String(error);
      });
      return { id: burst.id };
    },
    'GET /bursts': (input) => bursts.get(input.text('id')),
    'POST /receipts': (input) => {
      const type = (input.optionalText('type') ?? 'delivered') as ReceiptOptions['type'];
      simulator.receipt(personOf(input.text('from')), deviceOf(input.text('to')), input.texts('ids'), { type });
      return {};
    },
    'POST /retries': (input) => {
      simulator.askForRetry(personOf(input.text('from')), deviceOf(input.text('to')), input.text('id'));
      return {};
    },
    'POST /names': async (input) => {
      await simulator.saveName(deviceOf(input.text('to')), personOf(input.text('person')), input.text('name'));
      return {};
    },
    'POST /calls': (input) => ({ id: simulator.call(personOf(input.text('from')), deviceOf(input.text('to'))).id }),
    'POST /histories': async (input) => {
      const history = proto.HistorySync.fromObject(input.raw('history') as Record<string, unknown>);
      return { id: await simulator.history(deviceOf(input.text('to')), history, { asFile: input.flag('asFile') }) };
    },
    'POST /capping': (input) => {
      const status = input.text('status') as Capping['status'];
      simulator.capping(deviceOf(input.text('phoneNumber')), {
        status,
        total: input.number('total', 100),
        used: input.number('used', 100),
      });
      return {};
    },
    'POST /time-locks': (input) => {
      const until = input.optionalText('until');
      simulator.timeLock(deviceOf(input.text('phoneNumber')), until === undefined ? undefined : new Date(until));
      return {};
    },
    'POST /breaks': (input) => {
      const device = deviceOf(input.text('phoneNumber'));
      if (!device.connection) return { broken: false };
      simulator.break(device, input.text('how') as Break);
      return { broken: true };
    },
    'POST /migrations': (input) => {
      for (const user of input.texts('phoneNumbers').map(userOf)) {
        user.addressing = input.optionalText('addressing') === 'pn' ? 'pn' : 'lid';
        user.hidesAlternate = input.flag('hidesAlternate');
      }
      return {};
    },
    /** Lasting faults by name, or one rule. */
    'POST /faults': (input) => {
      if (input.has('rule')) faults.add(input.raw('rule') as StanzaRule);
      if (!input.has('lasting')) return {};
      const { muteQueries, ...lasting } = input.raw('lasting') as Record<string, unknown>;
      Object.assign(faults.lasting, lasting, muteQueries === undefined ? {} : { muteQueries: new Set(muteQueries as string[]) });
      return {};
    },
    'DELETE /faults': () => {
      faults.clear();
      return {};
    },
    'POST /behavior': (input) => {
      for (const name of ['confirmsDelivery', 'readsAtOnce', 'asksForRetries', 'answersRetries'] as const) {
        if (input.has(name)) behavior[name] = input.flag(name);
      }
      return behavior;
    },
    'DELETE /files': () => {
      media.files.clear();
      return {};
    },
    'GET /received': (input) => ({
      data: userOf(input.text('phoneNumber'))
        .received.filter(({ isOwnCopy }) => !isOwnCopy || input.flag('ownCopies'))
        .toSorted((one, other) => one.place - other.place)
        .map(describeReceived),
    }),
    'GET /observations': (input) => {
      const kinds = input.has('kinds') ? new Set(input.text('kinds').split(',') as ObservationKind[]) : undefined;
      const page = observations.after(input.number('after', 0)).slice(0, input.number('limit', pageSize));
      return {
        latest: page.at(-1)?.sequence ?? input.number('after', 0),
        data: page.filter(({ kind }) => kinds?.has(kind) ?? true).map(describeObservation),
      };
    },
    'DELETE /observations': () => {
      observations.clear();
      return {};
    },
  };
};
