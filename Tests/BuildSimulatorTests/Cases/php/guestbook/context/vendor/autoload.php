<?php // local copy
