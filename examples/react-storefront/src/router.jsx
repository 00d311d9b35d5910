import { createContext, useContext, useEffect, useState } from 'react'

const Route = createContext({ base: '', go() {} })

/** Gives the current path to its child, and follows links and the back button. */
export function Router({ base, path: first, children }) {
  const [path, setPath] = useState(first)
  useEffect(() => {
    const follow = () => setPath(location.pathname.slice(base.length))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [base])
  const go = to => {
    history.pushState(null, '', base + to)
    setPath(to)
    scrollTo(0, 0)
  }
  return <Route value={{ base, go }}>{children(path)}</Route>
}

export function Link({ to, ...rest }) {
  const { base, go } = useContext(Route)
  const follow = event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(to)
  }
  return <a href={base + to} onClick={follow} {...rest} />
}
