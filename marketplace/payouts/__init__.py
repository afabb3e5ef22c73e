"""Earnings leave the house."""
