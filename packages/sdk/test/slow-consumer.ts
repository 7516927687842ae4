/** A client that takes events more slowly than they come. Prints `{ taken, isInOrder, heapBytes }`; the sizes are after collecting garbage. */
import { createTransport, subscribe } from '../src/index.js';

const [baseUrl = '', total = '0', samples = '0'] = process.argv.slice(2);
const every = Number(total) / Number(samples);
const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error('Garbage cannot be collected: --expose-gc is missing.');

const heapBytes: number[] = [];
let [taken, isInOrder] = [0, true];
for await (const { data } of subscribe(createTransport({ baseUrl }), { after: '0', reconnectMs: 1 })) {
  taken += 1;
  isInOrder &&= (data as unknown as { readonly n: number }).n === taken;
  // Now and then it has something else to do.
  if (taken % 200 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  if (taken % every === 0) {
    // What is outside of the heap is freed a moment after what points to it.
    for (let round = 0; round < 4; round += 1) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    heapBytes.push(heapUsed + arrayBuffers);
  }
  if (taken === Number(total)) break;
}
console.log(JSON.stringify({ taken, isInOrder, heapBytes }));
