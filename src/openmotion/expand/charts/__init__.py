"""What all charts share: scales, written numbers, fitted labels, colours and times."""
