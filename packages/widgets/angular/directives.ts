// Made by angular.mjs.
import { Directive, ElementRef, inject } from '@angular/core';
import type * as Elements from '@leadengine/widgets';
import '@leadengine/widgets/define';
import '@leadengine/widgets/frame';

function isSet(value: boolean | ''): boolean {
  return value === '' || value;
}
function numberIn(value: number | `${number}`): number {
  return Number(value);
}

/** `<le-audit>`: The audit trail as the chain that it is: search it, prove one event in the browser, or have the engine recompute all of them. */
@Directive({ selector: 'le-audit', inputs: ['label', 'filters', 'controller', 'connection'] })
export class LeAudit {
  readonly #element = inject<ElementRef<Elements.LeAudit>>(ElementRef).nativeElement;

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeAudit['label']) {
    this.#element.label = value;
  }

  /** What is looked for from the beginning, such as all that was done to one ticket. */
  set filters(value: Elements.LeAudit['filters']) {
    this.#element.filters = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeAudit['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeAudit['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-connect>`: Links a WhatsApp number with its phone, and says of every state of that link the one thing that helps. */
@Directive({ selector: 'le-connect', inputs: ['instanceId', 'controller', 'connection'] })
export class LeConnect {
  readonly #element = inject<ElementRef<Elements.LeConnect>>(ElementRef).nativeElement;

  /** The number to show; the first one, with a choice when there are more, when left out. */
  set instanceId(value: Elements.LeConnect['instanceId']) {
    this.#element.instanceId = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeConnect['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeConnect['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-conversation>`: One conversation: its messages, live, and a composer whose words survive a lost connection. */
@Directive({ selector: 'le-conversation', inputs: ['ticketId', { name: 'back', transform: isSet }, { name: 'readOnly', transform: isSet }, { name: 'noFiles', transform: isSet }, { name: 'keepNothing', transform: isSet }, 'controller', 'connection'] })
export class LeConversation {
  readonly #element = inject<ElementRef<Elements.LeConversation>>(ElementRef).nativeElement;

  /** The conversation; left out, the one that is open in the provider's inbox. */
  set ticketId(value: Elements.LeConversation['ticketId']) {
    this.#element.ticketId = value;
  }

  /** Shows a way back to the list. */
  set back(value: Elements.LeConversation['back']) {
    this.#element.back = value;
  }

  /** Nobody can write. */
  set readOnly(value: Elements.LeConversation['readOnly']) {
    this.#element.readOnly = value;
  }

  /** Files cannot be sent. */
  set noFiles(value: Elements.LeConversation['noFiles']) {
    this.#element.noFiles = value;
  }

  /** Keeps nothing of what was written in the browser. */
  set keepNothing(value: Elements.LeConversation['keepNothing']) {
    this.#element.keepNothing = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeConversation['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeConversation['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-delivery>`: The messages that did not go out, with the reason of each and the way to send it again. */
@Directive({ selector: 'le-delivery', inputs: [{ name: 'days', transform: numberIn }, 'label', 'controller', 'connection'] })
export class LeDelivery {
  readonly #element = inject<ElementRef<Elements.LeDelivery>>(ElementRef).nativeElement;

  /** How many days to look back at first: 1, 7 or 30. */
  set days(value: Elements.LeDelivery['days']) {
    this.#element.days = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeDelivery['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeDelivery['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeDelivery['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-frame>`: Shows widgets in a page of the engine's own origin: neither page can reach into the other, and they talk over a port. For hosts that want no script of others in their page, or whose styles and policy get in the way. It brings nothing but itself; no provider is needed. What its widgets fire is fired here, too, but for the `le-before-…` events, whose answer would come over the port too late. */
@Directive({ selector: 'le-frame', inputs: ['engineUrl', 'widget', 'theme', 'locale', 'label', { name: 'autoHeight', transform: isSet }, 'getToken', 'options'] })
export class LeFrame {
  readonly #element = inject<ElementRef<Elements.LeFrame>>(ElementRef).nativeElement;

  /** Where the engine listens: on another origin than the page. */
  set engineUrl(value: Elements.LeFrame['engineUrl']) {
    this.#element.engineUrl = value;
  }

  /** What is shown: an element without its `le-`, or `desk`, which is inbox and conversation. */
  set widget(value: Elements.LeFrame['widget']) {
    this.#element.widget = value;
  }

  /** `auto`, also when left out, follows the device, `host` the page's `color-scheme`. */
  set theme(value: Elements.LeFrame['theme']) {
    this.#element.theme = value;
  }

  /** BCP 47; left out, the language that the page says it is in. */
  set locale(value: Elements.LeFrame['locale']) {
    this.#element.locale = value;
  }

  /** What assistive software calls the frame; left out, the heading of what it shows. */
  set label(value: Elements.LeFrame['label']) {
    this.#element.label = value;
  }

  /** As high as what it shows; without it, it fills its place. */
  set autoHeight(value: Elements.LeFrame['autoHeight']) {
    this.#element.autoHeight = value;
  }

  /** Gets a token of an embed session for the engine's origin. It runs in this page; the frame is given what it answers. */
  set getToken(value: Elements.LeFrame['getToken']) {
    this.#element.getToken = value;
  }

  /** Attributes of the widget inside, such as `{ 'ticket-id': id, 'read-only': true }`. */
  set options(value: Elements.LeFrame['options']) {
    this.#element.options = value;
  }
}

/** `<le-inbox>`: The conversations, live: who waits longest stands out by the tide line at the start of its row. */
@Directive({ selector: 'le-inbox', inputs: ['tabs', 'tab', 'label', 'filters', 'controller', 'connection'] })
export class LeInbox {
  readonly #element = inject<ElementRef<Elements.LeInbox>>(ElementRef).nativeElement;

  /** Which tabs there are, in order: `mine`, `waiting`, `unread`, `all`, `resolved`, `closed`. */
  set tabs(value: Elements.LeInbox['tabs']) {
    this.#element.tabs = value;
  }

  /** The tab that is open at first. */
  set tab(value: Elements.LeInbox['tab']) {
    this.#element.tab = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeInbox['label']) {
    this.#element.label = value;
  }

  /** Narrow the list, for example `{ queue }`. */
  set filters(value: Elements.LeInbox['filters']) {
    this.#element.filters = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeInbox['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeInbox['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-pipeline>`: The leads of each status side by side under the river of their money; a mouse drags them, and a keyboard moves them from stage to stage and up and down. */
@Directive({ selector: 'le-pipeline', inputs: ['statuses', 'owner', 'label', 'controller', 'connection'] })
export class LePipeline {
  readonly #element = inject<ElementRef<Elements.LePipeline>>(ElementRef).nativeElement;

  /** The stages to show, by a space between them; all when left out. */
  set statuses(value: Elements.LePipeline['statuses']) {
    this.#element.statuses = value;
  }

  /** Only leads of this user, of `me`, or of `none`. */
  set owner(value: Elements.LePipeline['owner']) {
    this.#element.owner = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LePipeline['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LePipeline['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LePipeline['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-provider>`: Gives the widgets inside it one connection to the engine, a language and a theme. */
@Directive({ selector: 'le-provider', inputs: ['engineUrl', 'theme', 'locale', 'getToken'] })
export class LeProvider {
  readonly #element = inject<ElementRef<Elements.LeProvider>>(ElementRef).nativeElement;

  /** Where the engine listens. */
  set engineUrl(value: Elements.LeProvider['engineUrl']) {
    this.#element.engineUrl = value;
  }

  /** `auto` follows the device, `host` the page's `color-scheme`. */
  set theme(value: Elements.LeProvider['theme']) {
    this.#element.theme = value;
  }

  /** BCP 47. */
  set locale(value: Elements.LeProvider['locale']) {
    this.#element.locale = value;
  }

  /** Gets a token of an embed session from the host's backend; called again before it expires and when it is refused. Another function, and a token whose `id` is another one, mean another person: nothing of the former one stays. */
  set getToken(value: Elements.LeProvider['getToken']) {
    this.#element.getToken = value;
  }
}

/** `<le-provision>`: A tenant that is being made or ended, step by step on one axis of time: what ran when and how long, why a step fails, and the way on. It needs no session of the engine: the host's backend answers for one run, by a kit of `@leadengine/sdk/hosts`. */
@Directive({ selector: 'le-provision', inputs: ['src', 'label', 'controller', 'connection'] })
export class LeProvision {
  readonly #element = inject<ElementRef<Elements.LeProvision>>(ElementRef).nativeElement;

  /** Where the host's backend answers for the run, on the page's own origin. */
  set src(value: Elements.LeProvision['src']) {
    this.#element.src = value;
  }

  /** Heading; the run's name when left out. */
  set label(value: Elements.LeProvision['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeProvision['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeProvision['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-pulse>`: The numbers of the day as it goes: who wrote, who was answered and how soon, what went out, and which queue is slow. */
@Directive({ selector: 'le-pulse', inputs: ['label', 'controller', 'connection'] })
export class LePulse {
  readonly #element = inject<ElementRef<Elements.LePulse>>(ElementRef).nativeElement;

  /** Heading; the language's word when left out. */
  set label(value: Elements.LePulse['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LePulse['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LePulse['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-sandbox>`: Plays the customers of a sandbox number: pick one or make one, write as they would, and see on their phone what was answered. */
@Directive({ selector: 'le-sandbox', inputs: ['instanceId', 'phone', 'label', 'controller', 'connection'] })
export class LeSandbox {
  readonly #element = inject<ElementRef<Elements.LeSandbox>>(ElementRef).nativeElement;

  /** The number to play at; the first one of the sandbox, with a choice when there are more, when left out. */
  set instanceId(value: Elements.LeSandbox['instanceId']) {
    this.#element.instanceId = value;
  }

  /** The customer to play from the beginning, by telephone number. */
  set phone(value: Elements.LeSandbox['phone']) {
    this.#element.phone = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeSandbox['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeSandbox['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeSandbox['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-simulator>`: Simulates credit for the customer of a conversation and sends an offer there. Every figure is the engine's. */
@Directive({ selector: 'le-simulator', inputs: ['ticket', 'label', 'controller', 'connection'] })
export class LeSimulator {
  readonly #element = inject<ElementRef<Elements.LeSimulator>>(ElementRef).nativeElement;

  /** The conversation to simulate for; the one that is open under the same provider when left out. */
  set ticket(value: Elements.LeSimulator['ticket']) {
    this.#element.ticket = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeSimulator['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeSimulator['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeSimulator['connection']) {
    this.#element.connection = value;
  }
}

/** `<le-ticket-board>`: The conversations of each queue side by side; a mouse drags them and a keyboard moves them from queue to queue. */
@Directive({ selector: 'le-ticket-board', inputs: [{ name: 'limit', transform: numberIn }, 'label', 'controller', 'connection'] })
export class LeTicketBoard {
  readonly #element = inject<ElementRef<Elements.LeTicketBoard>>(ElementRef).nativeElement;

  /** How many conversations a queue should have at most; more are shown in the color of a warning. */
  set limit(value: Elements.LeTicketBoard['limit']) {
    this.#element.limit = value;
  }

  /** Heading; the language's word when left out. */
  set label(value: Elements.LeTicketBoard['label']) {
    this.#element.label = value;
  }

  /** A controller of the host's instead of one of its own. */
  set controller(value: Elements.LeTicketBoard['controller']) {
    this.#element.controller = value;
  }

  /** Instead of a provider's. */
  set connection(value: Elements.LeTicketBoard['connection']) {
    this.#element.connection = value;
  }
}
