import type { Message } from '../../model/message.ts';
import type { UnitType, VisitCadence } from '../../model/town-files.ts';

/** Sentences of inspections: the plan of visits, rounds, tests, check sheets, cards, look-backs. */
export type InspectLine =
  | Message<'inspect-no-plan'>
  | Message<'inspect-whom', { kind: string | undefined; type: UnitType | undefined }>
  | Message<'inspect-every', { every: VisitCadence; times: number }>
  | Message<'inspect-plan-means'>
  | Message<'inspect-never'>
  | Message<'inspect-unplanned'>
  | Message<'inspect-hidden', { count: number }>
  | Message<'inspect-shown', { shown: number; all: number }>
  | Message<'inspect-names', { names: readonly string[] }>
  | Message<'inspect-tests-mean'>
  | Message<'inspect-like-means'>
  | Message<'inspect-unlike', { title: string; count: number }>
  | Message<'inspect-round', { round: string; title: string }>
  | Message<'inspect-seed', { seed: string; derived: boolean }>
  | Message<'inspect-fewer', { kind: string; asked: number; inUse: number }>
  | Message<'inspect-results'>
  | Message<'inspect-part', { part: 'about' | 'items' | 'problems' }>
  | Message<'inspect-about', { of: 'kind' | 'place' | 'unit' | 'head' | 'sponsor' | 'last' }>
  | Message<'inspect-visit', { on: string; by: readonly string[] }>
  | Message<'inspect-no-problem'>
  | Message<'inspect-look-back', { drawn: number; all: number; days: number | undefined }>
  | Message<'inspect-look-back-means'>;
