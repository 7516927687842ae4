/** Defines every element of the package. */
import './provider/le-provider.js';
import './inbox/le-inbox.js';
import './conversation/le-conversation.js';

export * from './index.js';
