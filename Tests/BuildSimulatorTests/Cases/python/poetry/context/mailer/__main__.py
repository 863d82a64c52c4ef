import threading

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Debugging

Controller(Debugging(), hostname="0.0.0.0", port=8025).start()
threading.Event().wait()
