import { etag, Id, IdParams, InvalidCursor, NotFound, pageOf, pageQuery, Timestamp, VersionMismatch } from '@leadengine/core/contract';
import { defineRoute, reply, type Clock, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import { CreditProduct, CreditProductInput, CreditProductPatch } from './product.schema.js';
import {
  EffectiveTimeEmpty,
  EffectiveTimeOverlaps,
  EffectiveTimeRewritesPast,
  NoVersionInForce,
  ProductNameTaken,
  TableCodeTaken,
  UnknownProduct,
  VersionInForce,
  VersionNotPublished,
  VersionPublished,
} from './rates.problems.js';
import {
  Publication,
  RateTable,
  RateTableInput,
  RateTablePatch,
  TableVersion,
  TableVersionInput,
  TableVersionWithRates,
} from './table.schema.js';
import type { RateTables } from './table.service.js';
import type { TableVersions } from './version.service.js';

const Page = Type.Object(pageQuery, { additionalProperties: false });
const publicationProblems = [NotFound, EffectiveTimeEmpty, EffectiveTimeOverlaps, EffectiveTimeRewritesPast];

const productRoutes = (tables: RateTables): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditProducts.list',
    method: 'GET',
    path: '/agreements/:id/products',
    summary: 'List the products of an agreement by name',
    access: creditAccess.read,
    params: IdParams,
    query: Page,
    responses: { 200: pageOf(CreditProduct) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await tables.listProducts(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditProducts.create',
    method: 'POST',
    path: '/agreements/:id/products',
    summary: 'Add a product to an agreement',
    access: creditAccess.manage,
    audit: 'credit_product.created',
    params: IdParams,
    body: CreditProductInput,
    responses: { 201: CreditProduct },
    problems: [NotFound, ProductNameTaken],
    handler: async ({ scope, params, body }) => reply(201, await tables.addProduct(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditProducts.update',
    method: 'PATCH',
    path: '/products/:id',
    summary: 'Rename a product, or stop selling it',
    access: creditAccess.manage,
    audit: 'credit_product.updated',
    params: IdParams,
    body: CreditProductPatch,
    responses: { 200: CreditProduct },
    problems: [NotFound, VersionMismatch, ProductNameTaken],
    handler: async ({ scope, params, body, ifMatch }) => {
      const product = await tables.changeProduct(scope, params.id, body, ifMatch);
      return reply(200, product, etag(product.version));
    },
  }),
];

const tableRoutes = (tables: RateTables): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditTables.list',
    method: 'GET',
    path: '/agreements/:id/tables',
    summary: 'List the rate tables of an agreement by priority',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object({ ...pageQuery, productId: Type.Optional(Id) }, { additionalProperties: false }),
    responses: { 200: pageOf(RateTable) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await tables.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditTables.create',
    method: 'POST',
    path: '/agreements/:id/tables',
    summary: 'Add a rate table to an agreement',
    access: creditAccess.manage,
    audit: 'credit_table.created',
    params: IdParams,
    body: RateTableInput,
    responses: { 201: RateTable },
    problems: [NotFound, UnknownProduct, TableCodeTaken],
    handler: async ({ scope, params, body }) => reply(201, await tables.add(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditTables.get',
    method: 'GET',
    path: '/tables/:id',
    summary: 'Read a rate table',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: RateTable },
    problems: [NotFound],
    handler: async ({ scope, params }) => {
      const table = await tables.get(scope, params.id);
      return reply(200, table, etag(table.version));
    },
  }),
  defineRoute({
    id: 'creditTables.update',
    method: 'PATCH',
    path: '/tables/:id',
    summary: 'Rename, rank or archive a rate table',
    access: creditAccess.manage,
    audit: 'credit_table.updated',
    params: IdParams,
    body: RateTablePatch,
    responses: { 200: RateTable },
    problems: [NotFound, VersionMismatch],
    handler: async ({ scope, params, body, ifMatch }) => {
      const table = await tables.change(scope, params.id, body, ifMatch);
      return reply(200, table, etag(table.version));
    },
  }),
];

const versionRoutes = (versions: TableVersions, clock: Clock): readonly RouteDefinition[] => [
  defineRoute({
    id: 'creditTables.listVersions',
    method: 'GET',
    path: '/tables/:id/versions',
    summary: 'List the versions of a rate table, newest first',
    access: creditAccess.read,
    params: IdParams,
    query: Page,
    responses: { 200: pageOf(TableVersion) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ scope, params, query }) => reply(200, await versions.list(scope, params.id, query)),
  }),
  defineRoute({
    id: 'creditTables.createVersion',
    method: 'POST',
    path: '/tables/:id/versions',
    summary: 'Write a version of a rate table',
    description: 'A draft until it is published. Its rates never change.',
    access: creditAccess.manage,
    audit: 'credit_table_version.created',
    params: IdParams,
    body: TableVersionInput,
    responses: { 201: TableVersionWithRates },
    problems: [NotFound],
    handler: async ({ scope, params, body }) => reply(201, await versions.add(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditTables.getInForce',
    method: 'GET',
    path: '/tables/:id/in-force',
    summary: 'Read the rates in force now or at another time',
    access: creditAccess.read,
    params: IdParams,
    query: Type.Object({ asOf: Type.Optional(Timestamp) }, { additionalProperties: false }),
    responses: { 200: TableVersionWithRates },
    problems: [NotFound, NoVersionInForce],
    handler: async ({ scope, params, query }) =>
      reply(200, await versions.getInForce(scope, params.id, query.asOf === undefined ? clock.now() : new Date(query.asOf))),
  }),
  defineRoute({
    id: 'creditTables.getVersion',
    method: 'GET',
    path: '/table-versions/:id',
    summary: 'Read a version of a rate table',
    access: creditAccess.read,
    params: IdParams,
    responses: { 200: TableVersionWithRates },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, await versions.get(scope, params.id)),
  }),
  defineRoute({
    id: 'creditTables.publishVersion',
    method: 'POST',
    path: '/table-versions/:id/publish',
    summary: 'Put a version in force, now or later',
    description: 'Ends the version that is in force then. The end is the first instant at which it is no longer in force.',
    access: creditAccess.manage,
    audit: 'credit_table_version.published',
    params: IdParams,
    body: Publication,
    responses: { 200: TableVersion },
    problems: [...publicationProblems, VersionPublished],
    handler: async ({ scope, params, body }) => reply(200, await versions.publish(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditTables.republishVersion',
    method: 'POST',
    path: '/table-versions/:id/republish',
    summary: 'Put the rates of an older version in force again, as a new version',
    access: creditAccess.manage,
    audit: 'credit_table_version.published',
    params: IdParams,
    body: Publication,
    responses: { 201: TableVersion },
    problems: publicationProblems,
    handler: async ({ scope, params, body }) => reply(201, await versions.republish(scope, params.id, body)),
  }),
  defineRoute({
    id: 'creditTables.withdrawVersion',
    method: 'POST',
    path: '/table-versions/:id/withdraw',
    summary: 'Take back a publication whose time has not come',
    access: creditAccess.manage,
    audit: 'credit_table_version.withdrawn',
    params: IdParams,
    responses: { 200: TableVersion },
    problems: [NotFound, VersionInForce, VersionNotPublished],
    handler: async ({ scope, params }) => reply(200, await versions.withdraw(scope, params.id)),
  }),
];

export const ratesRoutes = (tables: RateTables, versions: TableVersions, clock: Clock): readonly RouteDefinition[] => [
  ...productRoutes(tables),
  ...tableRoutes(tables),
  ...versionRoutes(versions, clock),
];
