import type { VueWidgets } from '@leadengine/widgets';

declare module 'vue' {
  // Templates know the elements, their properties and their events.
  interface GlobalComponents extends VueWidgets {}
}
