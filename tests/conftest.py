"""Profiles of hypothesis: the ordinary run is short, ``make properties-long`` is not."""

from hypothesis import HealthCheck, settings

# What is measured here is what holds, not how long it takes: machines of CI stall.
settings.register_profile("ordinary", deadline=None, max_examples=60)
settings.register_profile(
    "long", deadline=None, max_examples=6000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ordinary")
