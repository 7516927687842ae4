import { expect } from 'chai';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { LeFrame } from './react-frame.js';

describe('the frame in React', () => {
  it('is rendered where there is no page', () => {
    expect(renderToString(createElement(LeFrame, { engineUrl: 'https://engine.example.com', widget: 'desk' }))).to.match(/^<le-frame\b/);
  });
});
