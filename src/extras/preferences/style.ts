/**
 * How the dialog looks, in the browser's own colours, light or dark, and in sizes that grow with the reader's letters.
 * Every part, and the custom properties, are the shop's to change.
 */
export const STYLE = `
:host{all:initial;color-scheme:light dark;--a:var(--shelfwise-accent,#1d4ed8)}
@media(prefers-color-scheme:dark){:host{--a:var(--shelfwise-accent,#a3bdff)}}
*{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit;border:0 solid #8888;border-radius:var(--shelfwise-radius,.6em)}
[hidden]{display:none}
dialog{margin:auto;width:42em;max-width:calc(100% - 1em);max-height:calc(100% - 1em);padding:0 1.25em;background:var(--shelfwise-surface,Canvas);color:var(--shelfwise-text,CanvasText);font:100%/1.5 var(--shelfwise-font,system-ui);scroll-padding:5em}
::backdrop{background:#0009}
header,li,footer,div{display:flex;flex-wrap:wrap;gap:.5em;align-items:center}
header,output{position:sticky;top:0;z-index:1;flex-wrap:nowrap;justify-content:space-between;margin:0 -1.25em 1em;padding:.6em 1.25em;background:inherit;border-bottom-width:1px;border-radius:0}
h2{font-size:1.3em;font-weight:600;outline:0}
h3{font-weight:600;margin:1.5em 0 .5em}
small{display:block;font-size:.85em;opacity:.75}
li{padding:.7em 0;border-top-width:1px;border-radius:0}
li p{flex:1 1 12em}
li label{font-size:.85em}
label,button{position:relative;display:flex;gap:.4em;padding:.4em .6em;border:1px solid #808080;background:none;cursor:pointer}
h3~label{margin-top:.5em}
input{flex:none;width:1.2em;height:1.2em;margin-top:.15em;accent-color:var(--a)}
[type=file]{position:absolute;inset:0;opacity:0;width:100%}
footer{margin:1.5em 0}
label:has(:checked){border-color:var(--a);box-shadow:inset 0 0 0 1px var(--a)}
:focus-visible,label:has(:focus-visible){outline:3px solid var(--a);outline-offset:2px}
output{display:block;bottom:0;margin:0 -1.25em;border-top-width:1px}
output:empty{padding:0;border:0}
`
