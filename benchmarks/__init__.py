"""What `make bench` runs: each measure beside a peer in the same run, because only ratios hold on a shared machine."""
