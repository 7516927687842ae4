import { bootstrapApplication } from '@angular/platform-browser';
import { DeskComponent } from './desk.component.js';

bootstrapApplication(DeskComponent).catch((error: unknown) => console.error(error));
