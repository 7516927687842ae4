/** Defines every element that lives in the page itself. `le-frame` is for pages that want none of them: it is defined by `/frame` alone. */
import './provider/le-provider.js';
import './inbox/le-inbox.js';
import './conversation/le-conversation.js';
import './ticket-board/le-ticket-board.js';
import './connect/le-connect.js';
import './pipeline/le-pipeline.js';
import './audit/le-audit.js';
import './pulse/le-pulse.js';
import './delivery/le-delivery.js';
import './provision/le-provision.js';
import './simulator/le-simulator.js';
import './sandbox/le-sandbox.js';

export * from './index.js';
