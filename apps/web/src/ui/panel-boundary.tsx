import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode, Suspense } from "react";
import { Button } from "./button.tsx";
import { Waiting } from "./waiting.tsx";

interface CatchProps {
  readonly what: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class Catch extends Component<CatchProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="notice" role="alert">
        <h2>{this.props.what} could not be loaded</h2>
        <p>{error.message}</p>
        <Button onClick={this.retry}>Try again</Button>
      </div>
    );
  }
}

/** One panel's own waiting and failing: what fails here leaves the rest of the screen alone. */
export function PanelBoundary({
  what,
  children,
}: {
  readonly what: string;
  readonly children: ReactNode;
}) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch what={what} onRetry={reset}>
          <Suspense fallback={<Waiting what={what} />}>{children}</Suspense>
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
