import type { Module, Programme, Session } from '../domain/programme'

/** The patterns of the screens below `routes.course`: apart, because the first script need not know them. */
export const courseRoutes = {
  compass: '/opleiding/kompas',
  coverage: '/opleiding/:programme/dekking',
  module: '/opleiding/:programme/module/:module',
  session: '/opleiding/:programme/dag/:session',
} as const

/** The address of each of these screens. */
export const coursePaths = {
  compass: courseRoutes.compass,
  coverage: (programme: Programme) => `/opleiding/${programme.id}/dekking`,
  module: (programme: Programme, { id }: Module) => `/opleiding/${programme.id}/module/${id}`,
  session: (programme: Programme, { id }: Session) => `/opleiding/${programme.id}/dag/${id}`,
} as const
