// Written from the OpenAPI document of an engine. Do not edit.

import './augmentation.js';

export * from './client.js';
export * from './models.js';
export * from './operations/index.js';
