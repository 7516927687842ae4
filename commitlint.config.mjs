export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [
      2,
      'always',
      [
        'plugin-kit',
        'core',
        'cli',
        'sdk',
        'widgets',
        'testing',
        'whatsapp-simulator',
        'chaos',
        'whatsapp-baileys',
        'credit',
        'tenant-provisioning',
        'audit-log',
        'examples',
        'docs',
        'ci',
        'deps',
        'release',
      ],
    ],
    'body-max-line-length': [2, 'always', 120],
  },
};
