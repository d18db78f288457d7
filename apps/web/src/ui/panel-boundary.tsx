import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode, Suspense } from "react";
import { Failed } from "./failed.tsx";
import { Waiting } from "./waiting.tsx";

interface CatchProps extends PanelBoundaryProps {
  readonly onRetry: () => void;
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
    const { what, onLeave, children } = this.props;
    if (error === null) return children;
    return <Failed what={what} error={error} onRetry={this.retry} onLeave={onLeave} />;
  }
}

interface PanelBoundaryProps {
  readonly what: string;
  /** The way out where there is one: closes what could not be shown. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** One panel's own waiting and failing: what fails here leaves the rest of the screen alone. */
export function PanelBoundary({ what, children, ...way }: PanelBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch what={what} onRetry={reset} {...way}>
          <Suspense fallback={<Waiting what={what} />}>{children}</Suspense>
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
