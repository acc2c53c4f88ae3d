#!/usr/bin/env node
import './copydesk.cjs';
