import { createRoot, hydrateRoot } from 'react-dom/client'
import { createShelfwise } from 'shelfwise'
import { App } from './app.jsx'
import './shop.css'

// Before anything is rendered, and once. The visitor of this example has agreed; a shop asks first.
createShelfwise({ consent: 'granted' })

const root = document.getElementById('shop')
const { base } = root.dataset
const app = <App base={base} path={location.pathname.slice(base.length)} />
if (root.firstChild) hydrateRoot(root, app)
else createRoot(root).render(app)
