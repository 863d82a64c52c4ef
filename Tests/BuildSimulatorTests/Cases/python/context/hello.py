import http.server
import os
