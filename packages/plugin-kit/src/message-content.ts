/** A file that belongs to a message. Its bytes lie in media storage. */
export interface MediaReference {
  readonly mimeType: string;
  readonly fileName: string | undefined;
  readonly sizeBytes: number | undefined;
  /** Where the channel says the bytes can be had; undefined once they are in storage. */
  readonly sourceUrl: string | undefined;
  /** The file in media storage, to be read with a `MediaReader`; undefined while only the channel has it, and of media sent by their URL. */
  readonly mediaId?: string | undefined;
}

/** What a message says. */
export type MessageContent =
  | {
      readonly type: 'text';
      readonly text: string;
      /** Whether the channel may fetch the first link and show what is behind it; never when left out. */
      readonly previewUrl?: boolean;
    }
  | {
      readonly type: 'image' | 'audio' | 'video' | 'document' | 'sticker';
      readonly media: MediaReference;
      readonly caption: string | undefined;
    }
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string | undefined;
      readonly address: string | undefined;
    }
  | { readonly type: 'contact'; readonly fullName: string; readonly phones: readonly string[] }
  | {
      readonly type: 'template';
      readonly name: string;
      /** Such as `pt_BR`. */
      readonly language: string;
      readonly components: readonly TemplateComponent[];
      /** What people read: the components with their parameters filled in. */
      readonly text: string;
    }
  | {
      readonly type: 'poll';
      readonly question: string;
      readonly options: readonly string[];
      /** Whether a voter may choose several. */
      readonly multiple: boolean;
    };

/**
 * A message whose content is not to be had. `waiting`: the channel could not read it yet and has asked for it again. `unsupported`: it is
 * of a kind that is not known here.
 */
export interface UnavailableContent {
  readonly type: 'unavailable';
  readonly reason: 'waiting' | 'unsupported';
  /** What the channel calls the kind. */
  readonly kind: string | undefined;
}

/** What an arrived message says. */
export type InboundContent = MessageContent | UnavailableContent;

/** A part of a template; `{{1}}` in the text stands for the first parameter. */
export type TemplateComponent =
  | { readonly type: 'header' | 'body' | 'footer'; readonly text: string; readonly params?: readonly string[] }
  | {
      readonly type: 'button';
      readonly kind: 'quick_reply' | 'url' | 'copy_code' | 'phone_number';
      readonly text: string;
      readonly value?: string;
    };

/** A message that another one refers to. */
export interface MessageTarget {
  readonly providerMessageId: string;
  /** Whether we sent it. */
  readonly isOurs: boolean;
}

/** What is done to a message that is there already. `emoji: null` takes a reaction back. */
export type MessageChange =
  | { readonly kind: 'reaction'; readonly emoji: string | null }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'revoke' };
