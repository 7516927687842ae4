import type { Locale } from './strings.js';

const ptBr = {
  desks: { desk: 'Mesa', operations: 'Operação', administration: 'Administração' },
  theme: 'Tema',
  themes: { auto: 'Automático', light: 'Claro', dark: 'Escuro' },
  language: 'Idioma',
  direction: 'Direção',
  directions: { ltr: 'Esquerda para direita', rtl: 'Direita para esquerda' },
  width: 'Largura',
  widths: { full: 'Inteira', tablet: '820 px', phone: '390 px' },
  cutLine: 'Cortar a rede',
  events: 'Eventos',
  noEvents: 'O que os painéis contam à página aparece aqui.',
  settings: 'Como a página mostra os painéis',
  clearEvents: 'Limpar',
  logIn: 'Entre para abrir as mesas',
  leave: 'Console',
};
type AuroraWords = typeof ptBr;

const en: AuroraWords = {
  desks: { desk: 'Desk', operations: 'Operations', administration: 'Administration' },
  theme: 'Theme',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  language: 'Language',
  direction: 'Direction',
  directions: { ltr: 'Left to right', rtl: 'Right to left' },
  width: 'Width',
  widths: { full: 'Full', tablet: '820 px', phone: '390 px' },
  cutLine: 'Cut the network',
  events: 'Events',
  noEvents: 'What the panels tell the page appears here.',
  settings: 'How the page shows the panels',
  clearEvents: 'Clear',
  logIn: 'Log in to open the desks',
  leave: 'Console',
};

const es: AuroraWords = {
  desks: { desk: 'Mesa', operations: 'Operación', administration: 'Administración' },
  theme: 'Tema',
  themes: { auto: 'Automático', light: 'Claro', dark: 'Oscuro' },
  language: 'Idioma',
  direction: 'Dirección',
  directions: { ltr: 'Izquierda a derecha', rtl: 'Derecha a izquierda' },
  width: 'Ancho',
  widths: { full: 'Completo', tablet: '820 px', phone: '390 px' },
  cutLine: 'Cortar la red',
  events: 'Eventos',
  noEvents: 'Lo que los paneles cuentan a la página aparece aquí.',
  settings: 'Cómo la página muestra los paneles',
  clearEvents: 'Vaciar',
  logIn: 'Entre para abrir las mesas',
  leave: 'Consola',
};

export const auroraWords: Readonly<Record<Locale, AuroraWords>> = { 'pt-BR': ptBr, en, es };
