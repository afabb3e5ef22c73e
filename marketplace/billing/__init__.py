"""Diaries become invoices, invoices become entries."""
