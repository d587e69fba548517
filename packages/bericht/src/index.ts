/**
 * An evaluation as text for people and as plain data for programs.
 * @packageDocumentation
 */
export {}
