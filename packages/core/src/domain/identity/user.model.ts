import { Model, type ModelClass } from 'objection';
import type { Knex } from 'knex';

class UserModel extends Model {
  static override tableName = 'users';
  static override idColumn = ['tenant_id', 'id'];
  declare tenant_id: string;
  declare id: string;
  declare email: string;
  declare name: string;
  declare role: 'admin' | 'supervisor' | 'agent';
  declare role_id: string | null;
  declare is_available: boolean;
  declare status: 'active' | 'inactive';
  declare password_hash: string;
  declare session_epoch: number;
  declare last_login_at: Date | null;
  declare version: number;
  declare created_at: Date;
  declare updated_at: Date;
}

export type UserRow = Pick<
  UserModel,
  | 'tenant_id'
  | 'id'
  | 'email'
  | 'name'
  | 'role'
  | 'role_id'
  | 'is_available'
  | 'status'
  | 'password_hash'
  | 'session_epoch'
  | 'last_login_at'
  | 'version'
  | 'created_at'
  | 'updated_at'
>;

/** Users within one transaction. */
export const usersIn = (knex: Knex): ModelClass<UserModel> => UserModel.bindKnex(knex);
