import { createApp } from 'vue';
import DeskPage from './desk-page.vue';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
createApp(DeskPage, { engineUrl: place.dataset['engineUrl'] ?? '' }).mount(place);
