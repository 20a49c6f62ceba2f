"""A FastAPI application over SQLite that does what the measured routes of Guildhall do, on a file of the same schema.

It leaves out what is no part of the work: the log of requests, metrics, limits of rates, headers of safety, and the
encryption of stored answers.
"""
