"""Commands that write documents and measure."""
