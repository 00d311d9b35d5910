export type { Added, Ordered, Preset } from './preset'
export { type PresetName, type PresetsOptions, presets } from './presets'
