import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode, Suspense } from "react";
import { Failed } from "./failed.tsx";
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
    return <Failed what={this.props.what} error={error} onRetry={this.retry} />;
  }
}

interface PanelBoundaryProps {
  readonly what: string;
  readonly children: ReactNode;
}

/** One panel's own waiting and failing: what fails here leaves the rest of the screen alone. */
export function PanelBoundary({ what, children }: PanelBoundaryProps) {
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
