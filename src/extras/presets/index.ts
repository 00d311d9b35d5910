export { described } from '../../widget/described'
export type { WidgetDescription } from '../../widget/description'
export type { Added, Ordered, Preset } from './preset'
export { type PresetName, type PresetsOptions, presets } from './presets'
