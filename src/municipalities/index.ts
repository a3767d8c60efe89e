export { findMunicipalityInFileName } from './file-name.ts'
export { register } from './register.ts'
