import type { NewCustomer } from './sandbox.schema.js';

/** Number of the seeded instance. These numbers belong to nobody. */
export const seedPhoneNumber = '+5511900000000';

/** A drawn sheet with lines, as a photo of a payslip stands for one. */
const payslipPng =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAACgAQAAAADvcpU9AAAAW0lEQVR42mNgIADs/yODP4OfPwDiTmZa8YeI/yGOHrTu4////z/EfYT4A+I+kPXI7sHDHwj3ga1Hcg8+/mj8jsbvaPyOxu9IqX8OwFopDEjxTQF/qIU/AT4BAAA6m1gpCfCrVgAAAABJRU5ErkJggg==';

/** Fictitious people with the questions that payroll loans raise. Three write first, so that a new engine has something to do. */
export const seedCustomers: readonly NewCustomer[] = [
  {
    phone: '+5511900000011',
    displayName: 'Marlene Figueira',
    behavior: 'writes_first',
    delays: { writeMs: 300, deliverMs: 250, readMs: 600, answerMs: 1_800 },
    script: [
      { text: 'Bom dia! Vi que vocês trabalham com consignado para servidor municipal. Ainda tem margem?' },
      { text: 'Sou efetiva na prefeitura há 12 anos. Queria algo em torno de R$ 8.000,00.' },
      { text: 'Consigo em 72 vezes? Prefiro parcela mais baixa.' },
      {
        media: {
          kind: 'image',
          mimeType: 'image/png',
          fileName: 'contracheque.png',
          sizeBytes: 148,
          sourceUrl: `data:image/png;base64,${payslipPng}`,
          caption: 'Segue o contracheque deste mês',
        },
      },
      { text: 'Perfeito, vou conversar em casa e te dou um retorno ainda hoje. Obrigada!' },
    ],
  },
  {
    phone: '+5511900000022',
    displayName: 'Otávio Brandoletti',
    behavior: 'writes_first',
    delays: { writeMs: 700, deliverMs: 300, readMs: 500, answerMs: 1_200 },
    script: [
      { text: 'Oi, boa tarde. Vocês fazem portabilidade de consignado?' },
      { text: 'Pago R$ 412,00 por mês e faltam 38 parcelas. Queria baixar os juros.' },
      { text: 'Hoje a taxa é 1,95% ao mês.' },
      { text: 'Se ficar abaixo de 1,70% eu fecho.' },
    ],
  },
  {
    phone: '+5511900000033',
    displayName: 'Dona Ivone',
    behavior: 'writes_first',
    delays: { writeMs: 1_100, deliverMs: 400, readMs: 1_200, answerMs: 3_000 },
    script: [
      { text: 'Olá, minha vizinha indicou vocês. Aposentada consegue empréstimo?' },
      { text: 'Recebo pelo INSS. Não entendo muito de celular, pode me explicar com calma?' },
      { text: 'Ah, entendi. E precisa ir até a loja?' },
      { text: 'Que bom! Amanhã minha filha me ajuda com os documentos.' },
    ],
  },
  {
    phone: '+5511900000044',
    displayName: 'Célio Tavarone',
    behavior: 'answers',
    delays: { deliverMs: 200, readMs: 400, answerMs: 900 },
    script: [
      { text: 'Oi! Pode falar.' },
      { text: 'Qual seria a taxa?' },
      { location: { latitude: -23.5505, longitude: -46.6333, name: 'Praça da Sé', address: 'São Paulo, SP' } },
      { text: 'Estou por aqui, vocês têm loja perto?' },
    ],
  },
  {
    phone: '+5511900000055',
    displayName: 'Priscila Montenaro',
    behavior: 'silent',
    delays: { deliverMs: 500 },
  },
  {
    phone: '+5511900000066',
    displayName: 'Número antigo',
    behavior: 'fails',
    failure: { mode: 'invalid_recipient' },
  },
];
