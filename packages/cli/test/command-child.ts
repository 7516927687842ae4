/** The command from source, as the process of a test. */
import { main } from '../src/main.js';

await main(process.argv);
