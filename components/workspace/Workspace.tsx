export function Workspace() {
  return <main />;
}
