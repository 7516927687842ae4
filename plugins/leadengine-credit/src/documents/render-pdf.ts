import type { Readable } from 'node:stream';
import type { Document, DocumentSection, DocumentTable } from './document.js';

const margin = 56;
const pageWidth = 595.28;
const right = pageWidth - margin;
const width = right - margin;
const valueWidth = 150;
const shareWidth = 70;
const creator = 'Ticketz LeadEngine';

/** The fonts that every reader has know Latin letters only. */
const known = (text: string): string => text.normalize('NFC').replace(/[^\x20-\x7e\xa0-\xff\u2013\u2014]/gu, '?');

const drawSection = (pdf: PDFKit.PDFDocument, { title, rows }: DocumentSection): void => {
  pdf.moveDown(0.9).font('Helvetica-Bold').fontSize(11).text(title, margin, pdf.y, { width });
  pdf
    .moveTo(margin, pdf.y + 2)
    .lineTo(right, pdf.y + 2)
    .lineWidth(0.5)
    .stroke();
  pdf.y += 6;
  for (const { label, value, share, isStrong = false } of rows) {
    pdf.font(isStrong ? 'Helvetica-Bold' : 'Helvetica').fontSize(10);
    const top = pdf.y;
    const labelWidth = share === undefined ? 190 : width - valueWidth - shareWidth;
    pdf.text(label, margin, top, { width: labelWidth });
    const afterLabel = pdf.y;
    const at = share === undefined ? margin + labelWidth : right - shareWidth - valueWidth;
    pdf.text(known(value), at, top, { width: share === undefined ? width - labelWidth : valueWidth, align: 'right' });
    const afterValue = pdf.y;
    if (share !== undefined) pdf.text(share, right - shareWidth, top, { width: shareWidth, align: 'right' });
    pdf.y = Math.max(afterLabel, afterValue) + 3;
  }
};

const rowHeight = 14;
const bottom = 841.89 - margin;

/** The head stands on each page again. */
const drawTable = (pdf: PDFKit.PDFDocument, { title, columns, rows, totals }: DocumentTable): void => {
  const columnWidth = width / columns.length;
  const drawRow = (cells: readonly string[], isStrong: boolean): void => {
    const top = pdf.y;
    pdf.font(isStrong ? 'Helvetica-Bold' : 'Helvetica').fontSize(9);
    cells.forEach((cell, at) => {
      pdf.text(cell, margin + at * columnWidth, top, { width: columnWidth, align: 'right', lineBreak: false });
    });
    pdf.y = top + rowHeight;
  };
  const startPage = (): void => {
    pdf.addPage();
    pdf.font('Helvetica-Bold').fontSize(11).text(title, margin, margin, { width });
    pdf.y += 6;
    drawRow(columns, true);
  };
  startPage();
  for (const row of rows) {
    if (pdf.y + rowHeight > bottom) startPage();
    drawRow(row, false);
  }
  if (pdf.y + rowHeight > bottom) startPage();
  drawRow(totals, true);
};

/**
 * Writes a document as a PDF: one page, and those of its table. The same document gives the same bytes under one release: nothing is asked of a clock, and nothing is
 * compressed, since that would depend on the zlib of the runtime.
 */
export const renderPdf = async ({ title, subtitle, madeAt, sections, table, notes, footer }: Document): Promise<Readable> => {
  // Loading it takes a quarter of a second, which an engine that starts does not have.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    compress: false,
    lang: 'pt-BR',
    displayTitle: true,
    info: { Title: title, Author: known(subtitle), Creator: creator, Producer: creator, CreationDate: madeAt, ModDate: madeAt },
  });
  pdf.font('Helvetica-Bold').fontSize(17).text(title, margin, margin, { width });
  pdf.font('Helvetica').fontSize(11).text(known(subtitle), { width });
  for (const section of sections) drawSection(pdf, section);
  pdf.moveDown(1).font('Helvetica').fontSize(8.5);
  for (const note of notes) pdf.text(known(note), margin, pdf.y + 3, { width });
  pdf.moveDown(0.8).fontSize(6.5).fillColor('#555555').text(known(footer), margin, pdf.y, { width });
  if (table !== undefined) drawTable(pdf.fillColor('#000000'), table);
  pdf.end();
  return pdf;
};
